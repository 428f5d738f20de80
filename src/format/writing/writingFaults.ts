import type { Fault, FilePath } from '../finding.ts';
import { isObject, type Loose, objectAt, objectsAt } from '../lenient.ts';
import { MAX_FINDINGS } from '../limits.ts';
import { textsOf, type WrittenText } from '../texts.ts';
import { WRITING } from './diagnostics.ts';
import { type TextKind, textRulesFor } from './textRules.ts';

/** What a text is to its reader; `undefined` for one that no rule is about. */
function kindOf({ owner, key }: WrittenText, file: Loose): TextKind | undefined {
  if (owner.length === 0) return key === 'objective' ? 'objective' : undefined;
  const [root, id, list] = owner;
  if (root !== 'nodes' || typeof id !== 'string') return undefined;
  if (list === 'choices')
    return key === 'text' ? 'choice' : key === 'reaction' || key === 'why' ? key : undefined;
  const isEnding = Object.hasOwn(objectAt(objectAt(file, 'nodes'), id), 'ending');
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
function partFaults(file: Loose): readonly Fault[] {
  const faults: Fault[] = [];
  const { step } = WRITING.PN516.thresholds;
  const offGrid = (owner: Loose, path: FilePath) => {
    for (const key of ['speed', 'direction']) {
      const found = owner[key];
      if (typeof found === 'number' && Number.isInteger(found) && found % step !== 0)
        faults.push({ code: 'PN516', path: [...path, key], params: { found, step } });
    }
  };
  const nodes = objectAt(file, 'nodes');
  for (const id of Object.keys(nodes)) {
    const node = objectAt(nodes, id);
    const path = ['nodes', id];
    offGrid(node, path);
    for (const [index, choice] of objectsAt(node, 'choices')) offGrid(choice, [...path, 'choices', index]);
    if (node.ending === 'signed' && !Object.hasOwn(node, 'notYet'))
      faults.push({ code: 'PN515', path, at: 'key', params: { node: id } });
  }
  return faults;
}

/** Menus whose number of answers leaves each of them less room (rulings, 14). */
function crowded(file: Loose, { owner }: WrittenText): boolean {
  const node = objectAt(objectAt(file, 'nodes'), String(owner[1]));
  return objectsAt(node, 'choices').length >= WRITING.PN514.thresholds.choices;
}

/** All faults of writing (PN5xx, voice page) of a parsed file, whatever else is wrong with it. */
export function writingFaults(file: Loose): readonly Fault[] {
  const declared = file.languages;
  const languages = Array.isArray(declared) ? declared.filter((tag) => typeof tag === 'string') : [];
  const faults: Fault[] = [];
  for (const written of textsOf(file)) {
    if (faults.length > MAX_FINDINGS) return faults;
    const kind = kindOf(written, file);
    if (!kind) continue;
    for (const { language, path, text } of inLanguages(written, languages)) {
      const { length } = WRITING.PN514.thresholds;
      if (kind === 'choice' && text.length >= length && crowded(file, written))
        faults.push({ code: 'PN514', path, params: { found: text.length, most: length } });
      for (const rule of textRulesFor(kind, language)) {
        const fault = rule(text);
        if (fault) faults.push({ ...fault, path });
      }
    }
  }
  return [...faults, ...partFaults(file)];
}
