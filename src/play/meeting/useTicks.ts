import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../ui/index.ts';
import { createTicks } from '../sound/ticks.ts';

/** Ticks each time the watch hand comes to another point, and clicks dully when a held course breaks. */
export function useTicks(speed: number, broken: boolean): void {
  const { settings } = useApp();
  const ticks = useMemo(() => createTicks(() => settings.state.getState().sound), [settings]);
  const last = useRef(speed);
  useEffect(() => ticks.close, [ticks]);
  useEffect(() => {
    if (last.current !== speed) ticks.tick();
    last.current = speed;
  }, [speed]);
  useEffect(() => {
    if (broken) ticks.dull();
  }, [broken]);
}
