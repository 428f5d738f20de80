import { rulesHash } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import { type OwnScenario, type OwnScenarios, ownKey } from '../../store/index.ts';

export interface Faulty {
  readonly type: 'faulty';
  readonly fileName: string;
  /** The lines of the file, to show those that are at fault. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

export type Opened = { readonly type: 'playable'; readonly key: string; readonly kept: boolean } | Faulty;

/**
 * Checks the bytes of a scenario file. The reader with its diagnostics is loaded on the first call only.
 * @param now when it was opened, in milliseconds since 1970
 */
export async function checkScenario(
  fileName: string,
  bytes: Uint8Array,
  now: number,
): Promise<{ readonly type: 'playable'; readonly scenario: OwnScenario } | Faulty> {
  const [{ decodeBytes }, { checking }, { inSlices }] = await Promise.all([
    import('../../format/index.ts'),
    import('../../analysis/check.ts'),
    import('../../ui/scenario/apart/inSlices.ts'),
  ]);
  const { text } = decodeBytes(bytes);
  const { scenario, findings = [] } =
    (await inSlices(checking(bytes, { file: fileName, balance: false }))) ?? {};
  if (!scenario) return { type: 'faulty', fileName, lines: text.split(/\r\n|\r|\n/), findings };
  const { id, title } = scenario;
  const rules = rulesHash(scenario);
  return {
    type: 'playable',
    scenario: { key: ownKey(id), rules, title, fileName, text, openedAt: now },
  };
}

/** Checks the bytes of a scenario file and keeps it when it can be played (rulings, 10). */
export async function openScenario(
  fileName: string,
  bytes: Uint8Array,
  ownScenarios: OwnScenarios,
  now: number,
): Promise<Opened> {
  const checked = await checkScenario(fileName, bytes, now);
  if (checked.type === 'faulty') return checked;
  const { scenario } = checked;
  return { type: 'playable', key: scenario.key, kept: await ownScenarios.keep(scenario) };
}
