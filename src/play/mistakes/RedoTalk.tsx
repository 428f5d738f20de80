import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { judgeAnswer } from '../../analysis/index.ts';
import { createSession } from '../../store/index.ts';
import { goTo, useCalm } from '../../ui/index.ts';
import { Bridge } from '../meeting/Bridge.tsx';
import { useNarration } from '../meeting/useNarration.ts';
import type { RedoTalkProps } from './redoTalkProps.ts';
import { useRedo } from './useRedo.tsx';

/**
 * One missed decision on the bridge: its exact moment, a new choice, the client's reaction, and only then
 * the verdict (learning page: consequence first).
 */
export function RedoTalk(props: RedoTalkProps) {
  const { redo, back } = props;
  const { solution } = redo.loaded;
  const calm = useCalm();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<string>();
  const session = useMemo(() => createSession(solution.voyage, redo.miss.entries), [attempt]);
  // The why is told with the verdict, in every mode: telling goes no further than the reaction.
  const narration = useNarration(session, 'training', calm);
  const { telling } = narration;

  const told =
    telling.type === 'aftermath' && telling.step === 'settled' ? telling.reply.choice.id : undefined;
  const verdict = told === undefined ? undefined : judgeAnswer(solution, redo.before, told);
  // Noted before the verdict can be read: a reload just after it must not undo it.
  useLayoutEffect(() => {
    if (told === undefined || answer !== undefined || !verdict) return;
    if (verdict.accepted) props.onAccepted(told);
    else props.onRefused(told);
  }, [told]);
  useLayoutEffect(() => {
    if (answer !== undefined) narration.choose(answer);
  }, [answer]);

  const parts = useRedo({
    ...props,
    narration,
    attempt,
    verdict: verdict && { ...verdict, shown: answer !== undefined },
    onRetry: () => setAttempt(attempt + 1),
    onShow: () => {
      const best = solution.bestChoice(redo.before);
      if (best === undefined) return;
      setAttempt(attempt + 1);
      setAnswer(best);
      props.onShown(best);
    },
    onLeave: () => goTo(back.route),
  });
  return <Bridge {...parts} calm={calm} skipped={narration.hurried} />;
}
