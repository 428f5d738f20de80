import { type Known, solving } from '../../../analysis/index.ts';
import type { Scenario } from '../../../engine/index.ts';
import type { Channel } from './channel.ts';
import { inSlices, type SliceOptions } from './inSlices.ts';

/** What is asked of a solver. */
export type Ask =
  | { readonly type: 'solve'; readonly scenario: Scenario; readonly budget: number }
  | { readonly type: 'cancel' };

/** What a solver tells: how far it is, then once what it knows; nothing is known beyond the budget. */
export type Tell =
  | { readonly type: 'progress'; readonly states: number }
  | { readonly type: 'solved'; readonly known: Known | undefined }
  | { readonly type: 'failed'; readonly reason: string };

/**
 * Solves what is asked at the other end, one scenario a line, in slices so that a cancel is heard; what was
 * cancelled is answered with nothing known. It runs alike in a worker and on the page.
 */
export function serveSolver(channel: Channel<Ask, Tell>, slice?: number): void {
  let running: AbortController | undefined;
  const work = async (scenario: Scenario, budget: number, { signal }: AbortController) => {
    const options: SliceOptions = {
      signal,
      onProgress: (states) => channel.say({ type: 'progress', states }),
      ...(slice !== undefined && { slice }),
    };
    const solution = await inSlices(solving(scenario, budget), options);
    if (!solution || solution.voyage.estimated) return channel.say({ type: 'solved', known: undefined });
    const known = solution.known();
    const { keys, values } = known.table;
    channel.say({ type: 'solved', known }, [keys.buffer, values.buffer]);
  };
  channel.hear((ask) => {
    if (ask.type === 'cancel') return running?.abort();
    running = new AbortController();
    work(ask.scenario, ask.budget, running).catch((error: unknown) =>
      channel.say({ type: 'failed', reason: String(error) }),
    );
  });
}

export interface Asked {
  /** What was found out; `undefined` beyond the budget or when cancelled. Rejects when the solver failed. */
  readonly known: Promise<Known | undefined>;
  readonly cancel: () => void;
}

/** Has a scenario solved at the other end of a line. */
export function askSolver(
  channel: Channel<Tell, Ask>,
  scenario: Scenario,
  budget: number,
  onProgress: (states: number) => void,
): Asked {
  const known = new Promise<Known | undefined>((resolve, reject) => {
    channel.hear((tell) => {
      if (tell.type === 'progress') onProgress(tell.states);
      else if (tell.type === 'solved') resolve(tell.known);
      else reject(new Error(tell.reason));
    });
  });
  channel.say({ type: 'solve', scenario, budget });
  return { known, cancel: () => channel.say({ type: 'cancel' }) };
}
