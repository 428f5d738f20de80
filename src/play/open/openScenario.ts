import { rulesHash } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';
import { type GameRecord, type OwnScenarios, ownKey, parseGameRecord } from '../../store/index.ts';

export interface Faulty {
  readonly type: 'faulty';
  readonly fileName: string;
  /** The lines of the file, to show those that are at fault. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

export type Opened =
  | { readonly type: 'playable'; readonly key: string; readonly kept: boolean }
  /** The file that a room was taken away as: a game to review. */
  | { readonly type: 'game'; readonly record: GameRecord }
  | Faulty;

/**
 * Checks the bytes of a scenario file and keeps it when it can be played (rulings, 10); the file of a room's game is
 * only read. The reader with its diagnostics is loaded on the first call only.
 */
export async function openScenario(
  fileName: string,
  bytes: Uint8Array,
  ownScenarios: Pick<OwnScenarios, 'keep'>,
  now: number,
): Promise<Opened> {
  const [{ decodeBytes, isNoText }, { checking }, { inSlices }] = await Promise.all([
    import('../../format/index.ts'),
    import('../../analysis/check.ts'),
    import('../../ui/scenario/apart/inSlices.ts'),
  ]);
  const { text } = decodeBytes(bytes);
  const record = parseGameRecord(text);
  if (record && /^[\w-]{1,80}$/.test(record.id)) return { type: 'game', record };
  const { scenario, findings = [] } =
    (await inSlices(checking(bytes, { file: fileName, balance: false }))) ?? {};
  if (!scenario) {
    const lines = isNoText(text) ? [] : text.split(/\r\n|\r|\n/);
    return { type: 'faulty', fileName, lines, findings };
  }
  const key = ownKey(scenario.id);
  const kept = await ownScenarios.keep({
    key,
    rules: rulesHash(scenario),
    title: scenario.title,
    fileName,
    text,
    openedAt: now,
  });
  return { type: 'playable', key, kept };
}
