import { useRef } from 'preact/hooks';

/** Since when a value is what it is, on the clock of `performance.now()`; for ever before it first changes. */
export function useSince(value: string | boolean): number {
  const held = useRef({ value, time: Number.NEGATIVE_INFINITY });
  if (held.current.value !== value) held.current = { value, time: performance.now() };
  return held.current.time;
}
