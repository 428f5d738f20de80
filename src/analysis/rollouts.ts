import { outcomeOf, runOut, type Voyage } from '../engine/index.ts';
import type { EndingLines } from './extremes.ts';
import type { Line } from './line.ts';
import { type PlayOut, type Policy, playOut } from './playOut.ts';
import { momentsOf, type RandomPlay, settledScore } from './randomPlay.ts';
import { seeded } from './seeded.ts';
import type { Work } from './work.ts';

/** Games played at random where a scenario is too large to be solved (review page, 2.2). */
const ROLLOUTS = 2000;

/** What games played at random have shown: a sample, nothing of which is proven but that it can be played. */
export interface Rollouts {
  readonly games: number;
  readonly random: RandomPlay;
  /** The best and the worst game found; none when none came to an end. */
  readonly best: Line | undefined;
  readonly worst: Line | undefined;
  /** The game of the fewest decisions found that ended without a signature. */
  readonly failing: Line | undefined;
  /** Of each ending, the best and the worst game that was found to come there. */
  readonly endings: readonly EndingLines[];
}

interface Found {
  best: Line | undefined;
  worst: Line | undefined;
}

function widen(found: Found, line: Line): void {
  if (!found.best || line.northing > found.best.northing) found.best = line;
  if (!found.worst || line.northing < found.worst.northing) found.worst = line;
}

/** Fewer choices, or as many and less northing. */
function isShorter(line: Line, than: Line | undefined): boolean {
  if (!than || line.choices.length !== than.choices.length)
    return line.choices.length < (than?.choices.length ?? Number.POSITIVE_INFINITY);
  return line.northing < than.northing;
}

function clicker(random: () => number): Policy {
  return (open) => open[Math.floor(random() * open.length)];
}

/** Where a played-out game ends up; nothing for a stuck one. */
function lineOf(voyage: Voyage, { state, choices }: PlayOut): Line | undefined {
  const sailed = runOut(voyage, state);
  if (!sailed && state.legs < voyage.horizon) return undefined;
  return {
    choices,
    ending: sailed && state.node,
    northing: sailed?.northing ?? state.northing,
    score: settledScore(voyage, state),
  };
}

/**
 * Plays at random, each open choice alike, always the same games for the same seed. Piece by piece.
 * @param games how many
 */
export function* rollingOut(voyage: Voyage, games = ROLLOUTS, seed = 1): Work<Rollouts> {
  const policy = clicker(seeded(seed));
  const all: Found = { best: undefined, worst: undefined };
  const byEnding = new Map<string, Found>();
  const scores: number[] = [];
  let failing: Line | undefined;
  for (let game = 0; game < games; game++) {
    const played = playOut(voyage, policy);
    scores.push(settledScore(voyage, played.state));
    const line = lineOf(voyage, played);
    if (line) widen(all, line);
    const outcome = outcomeOf(voyage, played.state);
    if (line && outcome && !outcome.signed && isShorter(line, failing)) failing = line;
    if (line?.ending !== undefined) {
      const found = byEnding.get(line.ending) ?? { best: undefined, worst: undefined };
      byEnding.set(line.ending, found);
      widen(found, line);
    }
    if (game % 16 === 0) yield game;
  }
  return {
    games,
    random: momentsOf(scores.map((score) => ({ score, weight: 1 / games }))),
    ...all,
    failing,
    endings: Object.values(voyage.scenario.nodes).flatMap((node): readonly EndingLines[] => {
      if (node.type !== 'ending') return [];
      const { best, worst } = byEnding.get(node.id) ?? {};
      return [{ ending: node.id, kind: node.kind, best, worst }];
    }),
  };
}
