import { useMemo, useRef, useState } from 'preact/hooks';
import { rulesHash, type Voyage } from '../../engine/index.ts';
import {
  createSession,
  type GameRecord,
  type LogbookState,
  openGame,
  type Session,
} from '../../store/index.ts';
import { useApp } from '../../ui/index.ts';
import { newRecord } from './openRecord.ts';

interface GameInHand {
  readonly record: GameRecord;
  readonly session: Session;
}

interface Game extends GameInHand {
  /** Leaves this game and begins another; an unfinished one is not kept. */
  readonly restart: () => void;
}

/**
 * The game to play on a voyage: the one that is asked for, else the open one of the logbook, else a new one. When the voyage is replaced
 * during the game (its file was saved, in development), the game goes on at the same place, as far as the
 * new rules allow.
 * @param key how the logbook calls the scenario
 * @param id the game asked for, finished or not
 */
export function useGame(key: string, voyage: Voyage, id: string | undefined): Game {
  const { logbook, settings } = useApp();
  const [round, setRound] = useState(0);
  const inHand = useRef<GameInHand | undefined>(undefined);
  const game = useMemo(() => {
    const rules = rulesHash(voyage.scenario);
    const before = inHand.current;
    const open = before
      ? before.record.rules === rules && before.record
      : (wantedGame(logbook.state.getState(), round === 0 ? id : undefined, key, rules) ??
        openGame(logbook.state.getState(), key, rules));
    const entries = before?.session.state.getState().log ?? (open ? open.entries : []);
    const mode = before?.record.mode ?? settings.state.getState().mode;
    const record = open || newRecord(key, voyage, mode, Date.now(), { entries });
    inHand.current = { record, session: createSession(voyage, entries) };
    return inHand.current;
  }, [voyage, round]);
  const restart = () => {
    const { games } = logbook.state.getState();
    if (!games.find(({ id }) => id === game.record.id)?.result) logbook.remove(game.record.id);
    inHand.current = undefined;
    setRound(round + 1);
  };
  return { ...game, restart };
}

function wantedGame(
  { games }: LogbookState,
  id: string | undefined,
  key: string,
  rules: string,
): GameRecord | undefined {
  return games.find((game) => game.id === id && game.scenario === key && game.rules === rules);
}
