import type { Outcome } from '../../engine/index.ts';
import { Chronograph, Compass, useDialWords, useTexts } from '../../ui/index.ts';

interface RunOutDeckProps {
  readonly outcome: Outcome;
  /** Months sailed so far: one for each leg. */
  readonly months: number;
}

/** The instruments that nobody steers by any more, and the months that go by. */
export function RunOutDeck({ outcome, months }: RunOutDeckProps) {
  const v = useTexts('voyage');
  const words = useDialWords();
  const { speed, direction } = outcome.runOut;
  return (
    <div class="run-out-deck night">
      <Chronograph speed={speed} weeks={0} words={words} look="bare" class="run-out-dial" />
      <p>
        <b class="num">{speed}</b>
        <span>{v('runOut.pace')}</span>
      </p>
      <p class="run-out-months">
        <b>{months}</b>
        <span>{v('runOut.months', { count: months })}</span>
      </p>
      <p>
        <b class="num">{direction}</b>
        <span>{v('runOut.course')}</span>
      </p>
      <Compass direction={direction} words={words} look="bare" class="run-out-dial" />
    </div>
  );
}
