import { type Known, LIVE_BUDGET, type Solution, solve, solving } from '../../../analysis/index.ts';
import type { Scenario } from '../../../engine/index.ts';
import { directChannels, portChannel } from './channel.ts';
import { type Ask, type Asked, askSolver, serveSolver, type Tell } from './solver.ts';

/** Solving that takes a while: how far it is, and the way to go on without it. */
export interface Solving {
  readonly states: number;
  readonly skip: () => void;
}

/** Milliseconds of solving on the spot before a worker is worth its start. */
const AT_ONCE = 12;

/** The solution when it is found within a moment, which most are. */
function solvedAtOnce(scenario: Scenario): Solution | undefined {
  const work = solving(scenario);
  const until = performance.now() + AT_ONCE;
  do {
    const piece = work.next();
    if (piece.done) return piece.value;
  } while (performance.now() < until);
  return undefined;
}

type OnProgress = (states: number) => void;

function onThisThread(scenario: Scenario, onProgress: OnProgress): Asked {
  const [asking, serving] = directChannels<Tell, Ask>();
  serveSolver(serving);
  return askSolver(asking, scenario, LIVE_BUDGET, onProgress);
}

function inWorker(scenario: Scenario, onProgress: OnProgress): Asked {
  const worker = new Worker(new URL('./solverWorker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error('The worker did not start'));
    };
  });
  const { known } = askSolver(portChannel(worker), scenario, LIVE_BUDGET, onProgress);
  let stop: (nothing: undefined) => void = () => {};
  const cancelled = new Promise<undefined>((resolve) => {
    stop = resolve;
  });
  return {
    known: Promise.race([known, failed, cancelled]).finally(() => worker.terminate()),
    cancel: () => stop(undefined),
  };
}

/**
 * Solves a scenario without keeping the page from answering: on the spot when a moment is enough, else in a
 * worker, or where there is none in slices on this thread.
 * @param onProgress told again and again while it takes longer
 * @returns the solution; only estimated beyond the live budget, or when it was skipped
 */
export async function solveApart(
  scenario: Scenario,
  onProgress: (solving: Solving) => void,
): Promise<Solution> {
  const atOnce = solvedAtOnce(scenario);
  if (atOnce) return atOnce;
  let asked: Asked | undefined;
  let skipped = false;
  const skip = () => {
    skipped = true;
    asked?.cancel();
  };
  const tell = (states: number) => onProgress({ states, skip });
  const ask = (by: typeof inWorker): Promise<Known | undefined> => {
    asked = by(scenario, tell);
    return asked.known;
  };
  tell(0);
  const slowly = () => (skipped ? undefined : ask(onThisThread));
  // Beside a file opened from a disk there is no other to start a worker from.
  const known = await (import.meta.env.ALONE || typeof Worker === 'undefined'
    ? slowly()
    : ask(inWorker).catch(slowly));
  return known ? solve(scenario, LIVE_BUDGET, known) : solve(scenario, 0);
}
