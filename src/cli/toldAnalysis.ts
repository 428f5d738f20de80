import { type Analysis, type Line, lettersOf } from '../analysis/index.ts';
import { flagsSet } from '../engine/index.ts';

function toldLine(line: Line | undefined, exact: boolean) {
  return line
    ? {
        letters: lettersOf(line.choices),
        choices: line.choices.map(({ node, choice }) => `${node}:${choice}`),
        ending: line.ending ?? null,
        northing: line.northing,
        score: line.score,
        estimated: !exact,
      }
    : null;
}

/** An analysis as `--json` gives it (format page). What is only known from a sample is marked `estimated`. */
export function toldAnalysis({ solution, exact, random, bound, proofs, ...found }: Analysis) {
  const { voyage, states } = solution;
  const { scenario, horizon, signatureLine, bestNorthing, estimated } = voyage;
  const { sample = null, ...numbers } = random;
  return {
    scenario: scenario.id,
    horizon,
    signatureLine,
    bestNorthing: estimated ? null : bestNorthing,
    states,
    estimated: !exact,
    best: toldLine(found.best, exact),
    worst: toldLine(found.worst, exact),
    bound: bound ?? null,
    random: { ...numbers, estimated: sample !== null, games: sample },
    endings: found.endings.map(({ ending, kind, best, worst }) => ({
      ending,
      kind,
      best: toldLine(best, exact),
      worst: toldLine(worst, exact),
    })),
    proofs: {
      ...proofs,
      stuck: proofs.stuck.map(({ state, letters, way, always }) => ({
        node: state.node,
        speed: state.speed,
        direction: state.direction,
        flags: flagsSet(scenario, state.flags),
        letters,
        way,
        always,
      })),
      dead: proofs.dead.map(({ node, choice, holds }) => ({ node, choice, holds })),
    },
  };
}
