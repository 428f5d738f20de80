import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../../src/engine/index.ts';
import { readScenario } from '../../src/format/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** Ids of the scenarios that ship. */
export const SHIPPED_IDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

/** The file of one shipped scenario, as it is. */
export function shippedText(id: string): string {
  return readFileSync(new URL(`${id}.json`, FOLDER), 'utf8');
}

/** One shipped scenario, read and checked. */
export function shipped(id: string): Scenario {
  const { scenario, findings } = readScenario(shippedText(id));
  if (!scenario) throw new Error(`${id} does not read: ${JSON.stringify(findings)}`);
  return scenario;
}
