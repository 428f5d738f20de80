import { type Scenario, scoreOf } from '../engine/index.ts';
import { type EndingLines, findingExtremes } from './extremes.ts';
import type { Line } from './line.ts';
import { type Proofs, proving } from './proofs.ts';
import { playingAtRandom, type RandomPlay } from './randomPlay.ts';
import { type Rollouts, rollingOut } from './rollouts.ts';
import { type Solution, solving } from './solve.ts';
import { bounding, type UpperBound } from './upperBound.ts';
import { LIVE_BUDGET } from './values.ts';
import { toEnd, type Work } from './work.ts';

/** The random clicker's numbers, and from how many games when they are only a sample. */
export interface RandomAnswer extends RandomPlay {
  /** Games of the sample; `undefined` when the numbers are exact. */
  readonly sample: number | undefined;
}

/** All that can be said of a scenario's games without its texts: what the screens and the commands read. */
export interface Analysis {
  readonly solution: Solution;
  /**
   * Whether the best and worst games below, and those of the endings, are the best and worst there are. Otherwise
   * they are what the sample found, scores stop at 80 (model page, 1.4), and `bound` limits what it missed.
   */
  readonly exact: boolean;
  readonly best: Line | undefined;
  readonly worst: Line | undefined;
  /** The game of the fewest decisions that ends without a signature; none when all sign, or none was found. */
  readonly failing: Line | undefined;
  /** In file order. Exactly solved, an ending without games cannot be reached. */
  readonly endings: readonly EndingLines[];
  readonly random: RandomAnswer;
  /** No game exceeds it; its score on this voyage, 0 to 100. */
  readonly bound: (UpperBound & { readonly score: number }) | undefined;
  readonly proofs: Proofs;
}

/**
 * Analyses a scenario exactly within the budget; beyond it by relaxation and by 2,000 games played at random
 * from a fixed seed (review page, 2.2 and 2.5). The random clicker needs northing in its states, so that its
 * numbers can be a sample where all else is exact. Piece by piece.
 * @param budget most states to visit for each part
 */
export function* analysing(scenario: Scenario, budget = LIVE_BUDGET): Work<Analysis> {
  const proofs = yield* proving(scenario, budget);
  const solution = yield* solving(scenario, budget);
  const { voyage } = solution;
  const extremes = voyage.estimated ? undefined : yield* findingExtremes(voyage, budget);
  let random = extremes && (yield* playingAtRandom(voyage, budget));
  let sample: Rollouts | undefined;
  if (!random) {
    sample = yield* rollingOut(voyage);
    random = sample.random;
  }
  const bound = extremes ? undefined : yield* bounding(voyage, budget);
  const { best, worst, failing, endings = [] } = extremes ?? sample ?? {};
  return {
    solution,
    exact: extremes !== undefined,
    best,
    worst,
    failing,
    endings,
    random: { ...random, sample: sample?.games },
    bound: bound && { ...bound, score: scoreOf(voyage, bound.northing) },
    proofs,
  };
}

/** The same at once. */
export function analyse(scenario: Scenario, budget = LIVE_BUDGET): Analysis {
  return toEnd(analysing(scenario, budget));
}
