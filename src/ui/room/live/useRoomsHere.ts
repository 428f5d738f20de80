import { useEffect, useState } from 'preact/hooks';
import { type RoomsHere, roomsHere } from './roomsHere.ts';

/** What the server of this page says of rooms; nothing until it has answered. */
export function useRoomsHere(): RoomsHere | undefined {
  const [here, setHere] = useState<RoomsHere>();
  useEffect(() => {
    let alive = true;
    if (!import.meta.env.ALONE) void roomsHere().then((told) => alive && setHere(told));
    return () => {
      alive = false;
    };
  }, []);
  return here;
}
