import { scenarioFileSchema, schemaParts } from '../schema.ts';
import { keysOf } from '../schemaKeys.ts';

const { choice, decision, line, ending, castMember, start, when, gaugeRange } = schemaParts;

/** The keys of each kind of object that a file holds, in the order of the schema. */
const ORDERS = [scenarioFileSchema, choice, decision, line, ending, castMember, start, when, gaugeRange].map(
  (schema) => keysOf(schema),
);

/**
 * Where a new key belongs among those that an object has: behind the last one that comes before it. What the schema
 * does not know comes last, but before the nodes, which are long.
 */
export function placeOfKey(key: string, present: readonly string[]): number {
  const known = (order: readonly string[]) => present.filter((other) => order.includes(other)).length;
  const order = ORDERS.filter((keys) => keys.includes(key)).sort((a, b) => known(b) - known(a))[0];
  if (!order) return present.includes('nodes') ? present.indexOf('nodes') : present.length;
  const rank = order.indexOf(key);
  return present.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank) + 1;
}
