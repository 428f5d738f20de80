import { useTexts } from '../../ui/index.ts';
import type { TrialStep } from './steps.ts';

interface TrialTraceProps {
  readonly steps: readonly TrialStep[];
  /** Goes back to the moment before a choice. */
  readonly onReturn: (step: TrialStep) => void;
}

/** The choices made, in order; each leads back to the moment before it. */
export function TrialTrace({ steps, onReturn }: TrialTraceProps) {
  const t = useTexts('studioTrial');
  if (steps.length === 0) return null;
  return (
    <nav class="trial-trace" aria-label={t('trace')}>
      <ol>
        {steps.map((step) => (
          <li key={step.before}>
            <button
              type="button"
              class="trial-chip"
              title={t('return', { node: step.node, letter: step.letter })}
              onClick={() => onReturn(step)}
            >
              <b>{step.letter}</b> <span>{step.node}</span>
              <span class="hushed">{t('returnHere')}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
