import type { Translate } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import { ChoiceFace } from './ChoiceCard.tsx';
import { menuStep } from './Choices.tsx';
import './Choices.css';
import type { Aftermath } from './narration.ts';

interface FadingChoicesProps {
  readonly telling: Pick<Aftermath, 'node' | 'reply' | 'replies'>;
  readonly mode: Mode;
  readonly say: Translate;
}

/** The menu just after a choice: the chosen card framed, the others turning to outlines (visual page, 5). */
export function FadingChoices({ telling, mode, say }: FadingChoicesProps) {
  const { node, reply, replies } = telling;
  const texts = replies.map(({ choice }) => say(`nodes.${node.id}.choices.${choice.id}.text`));
  return (
    <ul class="choices" data-step={menuStep(texts)} aria-hidden="true">
      {replies.map((one, index) => (
        <li key={one.choice.id}>
          <div class={`choice ${one.choice.id === reply.choice.id ? 'choice-chosen' : 'choice-other'}`}>
            <ChoiceFace reply={one} text={texts[index] ?? ''} mode={mode} locked="" />
          </div>
        </li>
      ))}
    </ul>
  );
}
