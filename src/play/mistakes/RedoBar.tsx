import { Bar, Icon, IconButton, useTexts } from '../../ui/index.ts';
import { type Pass, solvedIn } from './pass.ts';
import './redo.css';

interface RedoBarProps {
  readonly title: string;
  readonly pass: Pass;
  readonly leave: string;
  readonly onLeave: () => void;
}

/** The bar of a pass: the scenario, how many decisions are put right of how many, the way out. */
export function RedoBar({ title, pass, leave, onLeave }: RedoBarProps) {
  const c = useTexts('courseBook');
  const solved = solvedIn(pass);
  const total = pass.ids.length;
  return (
    <Bar title={title}>
      <span class="redo-progress">
        <span class="hushed">{c('redo.progress', { solved, total })}</span>
        <Icon name="replay" size={18} />
        {total <= 8 && (
          <span class="redo-marks" aria-hidden="true">
            {pass.ids.map((id, index) => (
              <RedoMark key={id} outcome={pass.results[id]?.outcome} now={index === pass.at} />
            ))}
          </span>
        )}
        <b class="num" aria-hidden="true">
          {solved} / {total}
        </b>
      </span>
      <IconButton icon="close" label={leave} onClick={onLeave} />
    </Bar>
  );
}

/** A decision on the bar: full once it is put right, dashed where it was shown or skipped, ringed in hand. */
function RedoMark({ outcome, now }: { readonly outcome: string | undefined; readonly now: boolean }) {
  const solved = outcome === 'first' || outcome === 'retried';
  const look = solved ? 'is-solved' : outcome === undefined ? '' : 'is-passed';
  return (
    <svg
      aria-hidden="true"
      class={`redo-mark ${look} ${now ? 'is-now' : ''}`}
      width="16"
      height="18"
      viewBox="0 0 16 18"
    >
      <path d="M8 1.500 14 8l-6 6.500L2 8Z" />
      {now && <path class="redo-mark-now" d="M3 17h10" />}
    </svg>
  );
}
