import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
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
  const around = useMemo(
    () => (code === undefined ? app : { ...app, ownScenarios: withRoomsFile(app.ownScenarios, code) }),
    [app, code],
  );
  return <AppContext.Provider value={around}>{children}</AppContext.Provider>;
}

function withRoomsFile(own: OwnScenarios, code: string): OwnScenarios {
  const find = async (key: string): Promise<OwnScenario | 'unreadable' | undefined> => {
    try {
      const response = await fetch(`rooms/${code}/scenario.json`);
      if (!response.ok) return own.find(key);
      const text = await response.text();
      return { key, rules: '', title: {}, fileName: '', text, openedAt: Date.now() };
    } catch {
      return 'unreadable';
    }
  };
  return { ...own, find };
}
