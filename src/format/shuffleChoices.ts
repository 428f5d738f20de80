import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { formattingOf } from './formatting.ts';
import { isObject } from './lenient.ts';
import { seededOrder } from './seededOrder.ts';

/** The key under which a file keeps the seed of the order of its answers. */
export const SHUFFLE_SEED = 'x-shuffle-seed';

/**
 * The text of a scenario file with the answers of each decision in the order of a seed, and the seed stored
 * in it: the same seed always gives the same order. Only the answers change places; ids, line ends and
 * everything else stay as they were written.
 * @param text a file without errors
 * @param seed a whole number
 */
export function shuffleChoices(text: string, seed: number): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = text.slice(mark.length);
  const tree = parseTree(source);
  if (!tree) return text;
  const edits = (findNodeAtLocation(tree, ['nodes'])?.children ?? []).flatMap((property) => {
    const [key, node] = property.children ?? [];
    const choices = (node && findNodeAtLocation(node, ['choices'])?.children) ?? [];
    const written = choices.map(({ offset, length }) => source.slice(offset, offset + length));
    const ids = choices.map((choice) => String(findNodeAtLocation(choice, ['id'])?.value));
    return seededOrder(ids, `${seed} ${String(key?.value)}`).flatMap((id, place) => {
      const slot = choices[place];
      const content = written[ids.indexOf(id)];
      return slot && content !== undefined ? [{ offset: slot.offset, length: slot.length, content }] : [];
    });
  });
  const shuffled = applyEdits(source, edits);
  const file: unknown = JSON.parse(source);
  const keys = isObject(file) ? Object.keys(file) : [];
  const stored = modify(shuffled, [SHUFFLE_SEED], seed, {
    formattingOptions: formattingOf(source),
    getInsertionIndex: () => Math.max(0, keys.indexOf('nodes')),
  });
  return mark + applyEdits(shuffled, stored);
}
