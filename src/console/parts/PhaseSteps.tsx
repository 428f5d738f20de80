import type { RoomPhase } from '../../live/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';

const DECISION = ['frame', 'open', 'closed', 'revealed', 'played'] as const;
const DEBRIEF = ['crm', 'runOut', 'ending', 'review'] as const;

/** Where the room is within a decision, or within the end. */
export function PhaseSteps({ phase }: { readonly phase: RoomPhase }) {
  const c = useTexts('console');
  const steps: readonly RoomPhase[] = (DEBRIEF as readonly RoomPhase[]).includes(phase) ? DEBRIEF : DECISION;
  const at = steps.indexOf(phase);
  return (
    <ol class="phase-steps" aria-label={c('foot.phases')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-step={index < at ? 'done' : index === at ? 'now' : 'later'}
          aria-current={index === at ? 'step' : undefined}
        >
          <i>{index < at && <Icon name="check" size={14} />}</i>
          {c(`foot.phase.${step}`)}
        </li>
      ))}
    </ol>
  );
}
