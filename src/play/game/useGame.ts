import { useMemo, useRef } from 'preact/hooks';
import { rulesHash, type Voyage } from '../../engine/index.ts';
import { createSession, type GameRecord, openGame, type Session } from '../../store/index.ts';
import { useApp } from '../../ui/index.ts';
import { newRecord } from './openRecord.ts';

interface GameInHand {
  readonly record: GameRecord;
  readonly session: Session;
}

/**
 * The game to play on a voyage: the open one of the logbook, else a new one. When the voyage is replaced during the
 * game (its file was saved, in development), the game goes on at the same place, as far as the new rules allow.
 */
export function useGame(voyage: Voyage): GameInHand {
  const { logbook, settings } = useApp();
  const inHand = useRef<GameInHand | undefined>(undefined);
  return useMemo(() => {
    const { scenario } = voyage;
    const rules = rulesHash(scenario);
    const before = inHand.current;
    const open = before
      ? before.record.rules === rules && before.record
      : openGame(logbook.state.getState(), scenario.id, rules);
    const entries = before?.session.state.getState().log ?? (open ? open.entries : []);
    const mode = before?.record.mode ?? settings.state.getState().mode;
    const record = open || newRecord(voyage, mode, Date.now(), { entries });
    inHand.current = { record, session: createSession(voyage, entries) };
    return inHand.current;
  }, [voyage]);
}
