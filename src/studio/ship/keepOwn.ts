import { rulesHash, type Scenario } from '../../engine/index.ts';
import { type OwnScenarios, ownKey } from '../../store/index.ts';

interface OwnFile {
  readonly scenario: Scenario;
  readonly text: string;
  readonly fileName: string;
}

/**
 * Keeps a scenario among the player's own, in place of an older one of the same id (rulings, 10).
 * @param now milliseconds since 1970
 * @returns how addresses call it; `undefined` when it could not be kept
 */
export async function keepOwn(
  { scenario, text, fileName }: OwnFile,
  ownScenarios: OwnScenarios,
  now: number,
): Promise<string | undefined> {
  const key = ownKey(scenario.id);
  const rules = rulesHash(scenario);
  const kept = await ownScenarios.keep({ key, rules, title: scenario.title, fileName, text, openedAt: now });
  return kept ? key : undefined;
}
