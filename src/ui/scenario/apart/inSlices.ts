import type { Work } from '../../../analysis/index.ts';

/** Milliseconds of work between two rests, in which a page answers clicks: less than one frame. */
const SLICE = 12;

export interface SliceOptions {
  /** Told how many states were visited, at each rest. */
  readonly onProgress?: (states: number) => void;
  /** Ends the work at its next rest. */
  readonly signal?: AbortSignal;
  /** Milliseconds between two rests. */
  readonly slice?: number;
}

/**
 * Does long work in slices, resting between them so that other things are heard.
 * @returns the result, or `undefined` for work that was cancelled
 */
export async function inSlices<Result>(
  work: Work<Result>,
  { onProgress, signal, slice = SLICE }: SliceOptions = {},
): Promise<Result | undefined> {
  for (let until = performance.now() + slice; ; ) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() < until) continue;
    onProgress?.(piece.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return undefined;
    until = performance.now() + slice;
  }
}
