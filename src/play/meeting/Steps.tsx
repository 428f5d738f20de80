import { Icon, useTexts } from '../../ui/index.ts';
import type { Aftermath, Step } from './narration.ts';
import './Steps.css';

const SHOWN = ['reply', 'instruments', 'reaction', 'why'] as const;

/** The steps of an aftermath: one sees that the verdict is coming, and that it comes last. */
export function Steps({ steps, step }: Pick<Aftermath, 'steps' | 'step'>) {
  const t = useTexts('meeting');
  const shown = SHOWN.filter((one) => steps.includes(one));
  return (
    <ol class="steps" aria-hidden="true">
      {shown.map((one) => {
        const state = stateOf(one, step, shown);
        return (
          <li key={one} class={`steps-${state}`}>
            <span class="steps-dot">{state === 'done' && <Icon name="check" size={14} />}</span>
            {t(`step.${one}`)}
          </li>
        );
      })}
    </ol>
  );
}

function stateOf(one: (typeof SHOWN)[number], step: Step, shown: readonly Step[]): 'done' | 'now' | 'later' {
  const at = step === 'settled' ? shown.indexOf('reaction') + 0.5 : shown.indexOf(step);
  const place = shown.indexOf(one);
  if (step === 'settled' && one === 'why') return 'now';
  if (place < at || (step === 'settled' && one !== 'why')) return 'done';
  return place === at ? 'now' : 'later';
}
