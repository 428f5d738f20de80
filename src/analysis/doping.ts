import { outcomeOf, type Voyage } from '../engine/index.ts';
import { type Policy, playOut } from './playOut.ts';
import { bestPolicy, constantPolicies } from './policies.ts';
import { seeded } from './seeded.ts';
import type { Solution } from './solve.ts';

/** What the CRM says and what is true when the talking stops, 0 to 100 (rulings, 6). */
export interface Talked {
  readonly forecast: number;
  readonly progress: number;
}

/** The same along the best game, the one of the fastest replies, and on the average of random games. */
export interface DopingFigures {
  readonly best: Talked | undefined;
  readonly fastest: Talked | undefined;
  readonly random: (Talked & { readonly games: number }) | undefined;
}

/** Games played at random. */
const GAMES = 500;

function talkedBy(voyage: Voyage, policy: Policy): Talked | undefined {
  const outcome = outcomeOf(voyage, playOut(voyage, policy).state);
  return outcome && { forecast: outcome.forecast, progress: outcome.progress };
}

/** How far the CRM and the truth are apart on typical games; games that come to no ending are left out. */
export function dopingFigures(solution: Solution): DopingFigures {
  const { voyage } = solution;
  const random = seeded(1);
  let [forecast, progress, games] = [0, 0, 0];
  for (let game = 0; game < GAMES; game++) {
    const talked = talkedBy(voyage, (open) => open[Math.floor(random() * open.length)]);
    if (!talked) continue;
    forecast += talked.forecast;
    progress += talked.progress;
    games += 1;
  }
  return {
    best: voyage.estimated ? undefined : talkedBy(voyage, bestPolicy(solution)),
    fastest: talkedBy(voyage, constantPolicies('').fastest),
    random: games > 0 ? { forecast: forecast / games, progress: progress / games, games } : undefined,
  };
}
