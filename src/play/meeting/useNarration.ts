import { useEffect, useState } from 'preact/hooks';
import type { Confidence, Replay } from '../../engine/index.ts';
import type { Mode, Session } from '../../store/index.ts';
import { useStore } from '../../ui/index.ts';
import {
  advance,
  type Cursor,
  canTakeBack,
  isRunning,
  resumed,
  type Step,
  type Telling,
  tell,
} from './narration.ts';

/** Milliseconds that a step lasts when nobody presses on (visual page, 5). */
const PACE: Partial<Readonly<Record<Step, number>>> = { reply: 160, instruments: 1340, reaction: 600 };
const CALM_PACE: typeof PACE = { reply: 0, instruments: 400, reaction: 400 };

/** What the player answered when asked how sure he is; nothing where he passed. */
export interface Asked {
  readonly level: Confidence | undefined;
}

export interface Narration {
  readonly telling: Telling;
  readonly game: Replay;
  /** Whether the player has pressed on while the last choice was being told: dials then jump to their end. */
  readonly hurried: boolean;
  /** Goes on: ends what moves, opens the why, or comes to the next line. */
  readonly goOn: () => void;
  /** Plays a reply; with how sure the player was, its card stands framed already, and the telling begins past that. */
  readonly choose: (choice: string, asked?: Asked) => void;
  /** Takes the last choice back; absent where that is not allowed. */
  readonly takeBack: (() => void) | undefined;
}

/** Tells a session step by step; the rules are always ahead of the telling and never wait for it. */
export function useNarration(session: Session, mode: Mode, calm: boolean): Narration {
  const game = useStore(session.state, (state) => state.game);
  const [cursor, setCursor] = useState<Cursor>(() => resumed(session.state.getState().game));
  const telling = tell(session.voyage.scenario, game, cursor, mode);

  const [hurried, setHurried] = useState(false);
  const goOn = (pressed: boolean) => {
    const next = advance(telling, game, pressed);
    if (next.type === 'told') setCursor(next.cursor);
    else if (next.type === 'act') session.act(next.entry);
  };
  const choose = (choice: string, asked?: Asked) => {
    if (telling.type !== 'deciding') return;
    setCursor({ ...resumed(game), ...(asked && { step: 'instruments' }) });
    setHurried(false);
    if (asked?.level) session.act({ type: 'confidence', level: asked.level });
    session.act({ type: 'choose', choice });
  };
  const takeBack = () => {
    session.act({ type: 'takeBack' });
    setCursor(resumed(session.state.getState().game));
  };

  const step = telling.type === 'aftermath' ? telling.step : undefined;
  useEffect(() => {
    if (!step || !isRunning(telling)) return;
    const timer = setTimeout(() => goOn(false), (calm ? CALM_PACE : PACE)[step] ?? 0);
    return () => clearTimeout(timer);
  }, [step, telling.type === 'aftermath' && telling.move, calm]);

  return {
    telling,
    game,
    hurried,
    goOn: () => {
      if (isRunning(telling)) setHurried(true);
      goOn(true);
    },
    choose,
    takeBack: canTakeBack(telling, game, mode) ? takeBack : undefined,
  };
}
