import type { Fault, FilePath } from '../finding.ts';
import { isObject, type Loose, objectAt, objectsAt } from '../lenient.ts';
import { MAX_FINDINGS } from '../limits.ts';
import { perNode } from '../perNode.ts';
import { textsOfNode, type WrittenText } from '../texts.ts';
import { WRITING } from './diagnostics.ts';
import { type TextKind, textRulesFor } from './textRules.ts';

/** What a text is to its reader; `undefined` for one that no rule is about. */
function kindOf({ owner, key }: WrittenText, node: Loose): TextKind | undefined {
  const list = owner[2];
  if (list === 'choices')
    return key === 'text' ? 'choice' : key === 'reaction' || key === 'why' ? key : undefined;
  const isEnding = Object.hasOwn(node, 'ending');
  if (key === 'text') return isEnding ? 'endingText' : 'line';
  if (key === 'title') return 'endingTitle';
  return key === 'notYet' || key === 'facilitation' || key === 'watchSays' || key === 'compassSays'
    ? key
    : undefined;
}

/** A text in each language that it is written in, with its place. */
function inLanguages({ value, owner, key }: WrittenText, languages: readonly string[]) {
  const path = [...owner, key];
  if (typeof value === 'string')
    return languages.slice(0, 1).map((language) => ({ language, path, text: value }));
  return Object.entries(isObject(value) ? value : {}).flatMap(([language, text]) =>
    typeof text === 'string' && !language.startsWith('x-')
      ? [{ language, path: [...path, language], text }]
      : [],
  );
}

/** Faults of what is no text: effects off the grid, a signed ending that is never short of the line. */
const partFaults = perNode((node, id) => {
  if (!isObject(node)) return [];
  const faults: Fault[] = [];
  const { step } = WRITING.PN516.thresholds;
  const offGrid = (owner: Loose, path: FilePath) => {
    for (const key of ['speed', 'direction']) {
      const found = owner[key];
      if (typeof found === 'number' && Number.isInteger(found) && found % step !== 0)
        faults.push({ code: 'PN516', path: [...path, key], params: { found, step } });
    }
  };
  const path = ['nodes', id];
  offGrid(node, path);
  for (const [index, choice] of objectsAt(node, 'choices')) offGrid(choice, [...path, 'choices', index]);
  if (node.ending === 'signed' && !Object.hasOwn(node, 'notYet'))
    faults.push({ code: 'PN515', path, at: 'key', params: { node: id } });
  return faults;
});

/** Menus whose number of answers leaves each of them less room (rulings, 14). */
function isCrowded(node: Loose): boolean {
  return objectsAt(node, 'choices').length >= WRITING.PN514.thresholds.choices;
}

/** The faults of a text of this kind, in each of its languages. */
function textFaults(
  written: WrittenText,
  kind: TextKind,
  languages: readonly string[],
  crowded: boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  const { length } = WRITING.PN514.thresholds;
  for (const { language, path, text } of inLanguages(written, languages)) {
    // That it is empty is told elsewhere; how it is written is for later.
    if (text === '') continue;
    if (crowded && kind === 'choice' && text.length >= length)
      faults.push({ code: 'PN514', path, params: { found: text.length, most: length } });
    for (const rule of textRulesFor(kind, language)) {
      const fault = rule(text);
      if (fault) faults.push({ ...fault, path });
    }
  }
  return faults;
}

const nodeFaults = perNode((node, id, languages) => {
  if (!isObject(node)) return [];
  const faults: Fault[] = [];
  const crowded = isCrowded(node);
  for (const written of textsOfNode(node, id)) {
    if (faults.length > MAX_FINDINGS) break;
    const kind = kindOf(written, node);
    if (kind) faults.push(...textFaults(written, kind, languages, crowded));
  }
  return faults;
});

/** All faults of writing (PN5xx, voice page) of a parsed file, whatever else is wrong with it. */
export function writingFaults(file: Loose): readonly Fault[] {
  const declared = file.languages;
  const languages = Array.isArray(declared) ? declared.filter((tag) => typeof tag === 'string') : [];
  const nodes = Object.entries(objectAt(file, 'nodes'));
  const faults: Fault[] = [];
  if (Object.hasOwn(file, 'objective')) {
    const objective: WrittenText = { value: file.objective, owner: [], key: 'objective', isName: false };
    faults.push(...textFaults(objective, 'objective', languages, false));
  }
  for (const [id, node] of nodes) {
    if (faults.length > MAX_FINDINGS) return faults;
    faults.push(...nodeFaults(node, id, languages));
  }
  for (const [id, node] of nodes) faults.push(...partFaults(node, id, []));
  return faults;
}
