import type { Choice } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { told } from './told.ts';

const { correlation: MOST, decisions: FEW } = BALANCE.PN403b.thresholds;

/** Pearson's coefficient of both effects over all choices, -1 to 1; 0 when one of them never moves. */
function correlation(choices: readonly Choice[]): number {
  const mean = (of: (choice: Choice) => number) =>
    choices.reduce((sum, choice) => sum + of(choice), 0) / choices.length;
  const speed = mean((choice) => choice.speed);
  const direction = mean((choice) => choice.direction);
  const both = mean((choice) => (choice.speed - speed) * (choice.direction - direction));
  const spread = Math.sqrt(
    mean((choice) => (choice.speed - speed) ** 2) * mean((choice) => (choice.direction - direction) ** 2),
  );
  return spread > 0 ? both / spread : 0;
}

const QUADRANTS = [
  ['fast-right', 1, 1],
  ['fast-wrong', 1, -1],
  ['slow-right', -1, 1],
  ['slow-wrong', -1, -1],
] as const;

/**
 * L3b, PN403b: both gauges tell the same story. An empty family of choices is only a remark, since one
 * scenario may leave to another what it does not show (rulings, 21).
 */
export function twinGauges({ decisions }: Facts): readonly Fault[] {
  if (decisions.length < FEW) return [];
  const choices = decisions.flatMap(({ node }) => node.choices);
  const found = correlation(choices);
  const at = { code: 'PN403b', path: WHOLE, at: 'key' } as const;
  const twins: readonly Fault[] =
    Math.abs(found) >= MOST
      ? [{ ...at, params: { kind: 'twins', found: told(Math.abs(found), MOST), most: MOST } }]
      : [];
  const empty = QUADRANTS.filter(
    ([, speed, direction]) =>
      !choices.some(
        (choice) => Math.sign(choice.speed) === speed && Math.sign(choice.direction) === direction,
      ),
  );
  return [...twins, ...empty.map(([found]): Fault => ({ ...at, severity: 'info', params: { kind: found } }))];
}
