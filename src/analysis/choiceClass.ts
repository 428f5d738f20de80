import type { Choice } from '../engine/index.ts';
import { GRAIN } from './grain.ts';

/** Classes of a choice, from the review page, 2.3; `stroke` is its "coup de boussole". */
const CLASSES = ['stroke', 'best', 'turning', 'good', 'swerve', 'wrong', 'south'] as const;
export type ChoiceClass = (typeof CLASSES)[number];

/** Points that a choice may cost and still be called best. */
export const BEST = 0.5;

/** A choice as it was made, among those that were open at that moment. */
export interface Judged {
  readonly choice: Choice;
  /** Points that each open choice would have cost, by id; without the choice itself nothing is known. */
  readonly regrets: ReadonlyMap<string, number>;
  /** The open choices of the menu, the one made among them. */
  readonly open: readonly Choice[];
  readonly isTurningPoint: boolean;
}

/** The class of a choice, the first that fits (review page, 2.3); nothing where its cost is not known. */
export function classOf({ choice, regrets, open, isTurningPoint }: Judged): ChoiceClass | undefined {
  const regret = regrets.get(choice.id);
  if (regret === undefined) return undefined;
  const costsAtMost = (points: number) => regret <= points + GRAIN;
  if (costsAtMost(BEST)) {
    const others = open.filter(({ id }) => id !== choice.id);
    const bold = choice.speed < 0 && others.some(({ speed }) => speed >= 10);
    return bold && others.every(({ id }) => (regrets.get(id) ?? 0) >= 30 - GRAIN) ? 'stroke' : 'best';
  }
  if (isTurningPoint) return 'turning';
  if (costsAtMost(5)) return 'good';
  if (costsAtMost(15)) return 'swerve';
  return costsAtMost(30) ? 'wrong' : 'south';
}
