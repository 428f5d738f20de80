import { useEffect, useState } from 'preact/hooks';
import { goTo, useApp } from '../../index.ts';
import { roomMark } from './roomMark.ts';
import { openRoom } from './roomRequests.ts';
import { useRoomsHere } from './useRoomsHere.ts';

/** How a window without phones comes to a room with phones. */
export interface RoomOpening {
  /** Whether this machine may open a room. */
  readonly offered: boolean;
  readonly opening: boolean;
  /** The last attempt came to nothing. */
  readonly failed: boolean;
  readonly open: () => void;
  /** Code of the room that was last open for this scenario, to go back to. */
  readonly former: string | undefined;
  /** Goes to a room; the other window follows. */
  readonly enter: (code: string) => void;
}

interface OpenRoomProps {
  readonly screen: 'projector' | 'console';
  readonly scenario: string;
  /** The room that the address names already. */
  readonly code: string | undefined;
}

/** Opens a room for phones, and takes the other window of this browser along. */
export function useOpenRoom({ screen, scenario, code }: OpenRoomProps): RoomOpening {
  const { storage, ownScenarios } = useApp();
  const here = useRoomsHere();
  const [opening, setOpening] = useState(false);
  const [failed, setFailed] = useState(false);
  const [former, setFormer] = useState<string>();
  const go = (to: string | undefined) =>
    goTo({ type: screen, scenario, ...(to !== undefined && { code: to }) }, true);
  useEffect(() => {
    const mark = roomMark(storage, scenario);
    setFormer(mark.read());
    return mark.listen((to) => {
      setFormer(to);
      if (to !== code) go(to);
    });
  }, [scenario, code]);
  const enter = (to: string) => {
    roomMark(storage, scenario).write(to);
    go(to);
  };
  const open = async () => {
    setOpening(true);
    const opened = await openRoom(scenario, ownScenarios);
    setOpening(false);
    setFailed(opened === undefined);
    if (opened !== undefined) enter(opened);
  };
  return {
    offered: here?.create === true,
    opening,
    failed,
    open: () => void open(),
    former: code === undefined && here?.create ? former : undefined,
    enter,
  };
}
