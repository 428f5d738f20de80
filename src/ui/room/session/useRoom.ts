import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type CommandEvent,
  type Linked,
  type RoomLink,
  type RoomState,
  roomOf,
} from '../../../live/index.ts';
import { type Loaded, useApp, useLanguage } from '../../index.ts';
import { linkAlone } from './linkAlone.ts';
import type { LiveRoom } from './liveRoom.ts';

/** A room as a window holds it. */
export type RoomSession =
  | Extract<Linked, { readonly type: 'joining' | 'refused' | 'gone' }>
  | {
      readonly type: 'held';
      readonly room: RoomState;
      /** Commands events, all or none; nothing happens when another window was faster. */
      readonly act: (...events: readonly CommandEvent[]) => void;
      /** What a server adds; nothing for a room that the windows of this browser keep. */
      readonly live: LiveRoom | undefined;
      /** What to add to this machine's clock to get the one of the room's timer, in milliseconds. */
      readonly clockOffset: number;
    };

/**
 * The room of a scenario: kept by a server when the address has its code, else by the windows of this browser.
 * Resumed on every load; a second window follows the first.
 */
export function useRoom(
  { key, solution: { voyage } }: Loaded,
  code: string | undefined,
  role: 'screen' | 'console',
): RoomSession {
  const { storage, notices } = useApp();
  const language = useLanguage();
  const link = useRef<RoomLink>(undefined);
  const [heard, setHeard] = useState<{ readonly linked: Linked; readonly code: string | undefined }>();
  // What was last heard of another room, which this window has just left, says nothing of this one.
  const linked: Linked = heard && heard.code === code ? heard.linked : { type: 'joining' };
  useEffect(() => {
    let alive = true;
    let undo = () => {};
    const hold = (held: RoomLink) => {
      link.current = held;
      const follow = () => setHeard({ linked: held.getState(), code });
      const unsubscribe = held.subscribe(follow);
      undo = () => {
        unsubscribe();
        held.close();
      };
      follow();
    };
    if (import.meta.env.ALONE || code === undefined) hold(linkAlone({ key, voyage, storage, notices }));
    else
      import('./linkServer.ts').then(
        ({ linkServer }) => {
          if (alive) hold(linkServer({ code, role, language }));
        },
        () => notices.show('offline'),
      );
    return () => {
      alive = false;
      undo();
    };
  }, [key, voyage, code, role]);
  const view = linked.type === 'live' ? linked.view : undefined;
  const room = useMemo(() => view && roomOf(voyage, view), [view, voyage]);
  if (linked.type !== 'live' || !room) return linked.type === 'live' ? { type: 'joining' } : linked;
  const { connected, driver, clockOffset } = linked;
  return {
    type: 'held',
    room,
    act: (...events) => link.current?.act(...events),
    live:
      code === undefined
        ? undefined
        : { code, connected, driver, present: linked.view.present, voted: linked.view.voted },
    clockOffset,
  };
}
