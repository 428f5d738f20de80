import { Button, useTexts } from '../../ui/index.ts';
import { isLast } from './pass.ts';
import type { RedoTalkProps } from './redoTalkProps.ts';
import type { Judged } from './Verdict.tsx';

interface VerdictActionsProps {
  readonly hand: RedoTalkProps & { readonly onRetry: () => void; readonly onShow: () => void };
  readonly verdict: Judged;
  readonly choice: string;
}

/**
 * What can be done after a verdict: once more, the answer or the next one; after a success on from here or
 * the next one. The last decision invites to sail on.
 */
export function VerdictActions({ hand, verdict, choice }: VerdictActionsProps) {
  const c = useTexts('courseBook');
  if (!verdict.accepted && !verdict.shown)
    return (
      <>
        <Button look="main" icon="replay" onClick={hand.onRetry}>
          {c('redo.retry')}
        </Button>
        <Button onClick={hand.onShow}>{c('redo.show')}</Button>
        <Button look="quiet" onClick={hand.onSkip}>
          {c('redo.skip')}
        </Button>
      </>
    );
  const last = isLast(hand.pass);
  return (
    <>
      <Button look={last ? 'main' : 'plain'} onClick={() => hand.onPlayOn(choice)}>
        {c('redo.continue')}
      </Button>
      <Button look={last ? 'plain' : 'main'} onClick={hand.onNext}>
        {c(last ? 'redo.finish' : 'redo.next')}
      </Button>
    </>
  );
}
