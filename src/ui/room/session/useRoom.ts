import { useEffect, useRef, useState } from 'preact/hooks';
import type { Voyage } from '../../../engine/index.ts';
import { applyRoom, parseRoomLog, type RoomEvent, type RoomState, replayRoom } from '../../../live/index.ts';
import { useApp } from '../../index.ts';

interface Held {
  readonly events: readonly RoomEvent[];
  readonly state: RoomState;
}

export interface RoomSession {
  readonly room: RoomState;
  /** Applies events in order and keeps the log; from the first one that the rules refuse on, nothing happens. */
  readonly act: (...events: readonly RoomEvent[]) => void;
}

/**
 * The room of a scenario: resumed from its log on every load, kept after every event. A second window on the
 * same room follows the first.
 */
export function useRoom(key: string, voyage: Voyage): RoomSession {
  const { rooms, notices } = useApp();
  const resume = (text: string | undefined): Held =>
    replayRoom(voyage, parseRoomLog(text ?? '')?.events ?? []);
  const [held, setHeld] = useState<Held>(() => resume(rooms.read(key)));
  const latest = useRef(held);
  const show = (next: Held) => {
    latest.current = next;
    setHeld(next);
  };
  useEffect(() => rooms.listen(key, (text) => show(resume(text))), [key, voyage]);
  // A scenario saved in development: the same log on the new rules.
  useEffect(() => {
    show(replayRoom(voyage, latest.current.events));
  }, [voyage]);
  const act = (...events: readonly RoomEvent[]) => {
    let { state } = latest.current;
    const accepted: RoomEvent[] = [];
    for (const event of events) {
      const step = applyRoom(voyage, state, event);
      if (step.type === 'refused') break;
      state = step.state;
      accepted.push(event);
    }
    if (accepted.length === 0) return;
    const log = [...latest.current.events, ...accepted];
    show({ events: log, state });
    notices.tellFault(
      rooms.save(key, JSON.stringify({ version: 1, scenario: voyage.scenario.id, events: log })),
    );
  };
  return { room: held.state, act };
}
