import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { OwnScenario, OwnScenarios } from '../../../store/index.ts';
import { AppContext, useApp } from '../../index.ts';

interface RoomAppProps {
  /** Code of a room of the server; without one nothing changes. */
  readonly code: string | undefined;
  readonly children: ComponentChildren;
}

/** The app around a window on a server's room: a scenario that did not ship is the one that the room was made of. */
export function RoomApp({ code, children }: RoomAppProps) {
  const app = useApp();
  const left = useMemo(() => new AbortController(), [app, code]);
  useEffect(() => () => left.abort(), [left]);
  const around = useMemo(
    () =>
      code === undefined ? app : { ...app, ownScenarios: withRoomsFile(app.ownScenarios, code, left.signal) },
    [left],
  );
  return <AppContext.Provider value={around}>{children}</AppContext.Provider>;
}

/** How long to wait before a server that cannot look into its rooms is asked again, in milliseconds. */
const PAUSE = 2000;

function withRoomsFile(own: OwnScenarios, code: string, left: AbortSignal): OwnScenarios {
  const find = async (key: string): Promise<OwnScenario | 'unreadable' | undefined> => {
    try {
      const response = await fetch(`rooms/${code}/scenario.json`, { signal: left });
      if (response.status === 503) {
        await new Promise((go) => setTimeout(go, PAUSE));
        return find(key);
      }
      if (!response.ok) return own.find(key);
      const text = await response.text();
      return { key, rules: '', title: {}, fileName: '', text, openedAt: Date.now() };
    } catch {
      return 'unreadable';
    }
  };
  return { ...own, find };
}
