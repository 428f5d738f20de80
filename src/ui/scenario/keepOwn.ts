import { rulesHash, type Scenario } from '../../engine/index.ts';
import { type OwnScenarios, ownKey } from '../../store/index.ts';

/**
 * Keeps the text of a scenario that was checked as one of the player's own (rulings, 10).
 * @param now milliseconds since 1970
 * @returns how addresses call it, and whether it outlives the page
 */
export async function keepOwn(
  scenario: Scenario,
  text: string,
  fileName: string,
  ownScenarios: OwnScenarios,
  now: number,
): Promise<{ readonly key: string; readonly kept: boolean }> {
  const key = ownKey(scenario.id);
  const rules = rulesHash(scenario);
  const kept = await ownScenarios.keep({
    key,
    rules,
    title: scenario.title,
    fileName,
    text,
    openedAt: now,
  });
  return { key, kept };
}
