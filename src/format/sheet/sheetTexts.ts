import type { FilePath } from '../finding.ts';
import { isObject, type Loose, objectAt, objectsAt } from '../lenient.ts';
import { textsOf } from '../texts.ts';

/** What a text is to its reader. */
const TEXT_KINDS = [
  'title',
  'objective',
  'name',
  'role',
  'flag',
  'line',
  'facilitation',
  'watchSays',
  'compassSays',
  'choice',
  'reaction',
  'why',
  'endingTitle',
  'endingText',
  'notYet',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** One text of a scenario file, in all its languages, with what a translator wants to know of it. */
export interface SheetText {
  /** Stable: made of ids, never of positions, e.g. `nodes.opening.choices.ask-who.why`. */
  readonly id: string;
  readonly path: FilePath;
  readonly kind: TextKind;
  /** Name of the character who says it, in the first language. */
  readonly speaker?: string;
  /** What was said just before, in the first language; several where several ways lead here. */
  readonly before: readonly string[];
  /** By language tag. A plain string stands under the first language. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether it is a plain string in the file, and then whether it may stay one in several languages. */
  readonly plain: boolean;
  readonly isName: boolean;
}

/** Whether words can be kept under it in any object: `constructor` finds something in all of them. */
function isKey(tag: unknown): tag is string {
  return typeof tag === 'string' && tag !== '' && !(tag in {});
}

/** The languages that a file declares, each once, the first one leading; what can be none is left out. */
export function languagesOf(file: Loose): readonly string[] {
  return Array.isArray(file.languages) ? [...new Set(file.languages.filter(isKey))] : [];
}

function wordings(value: unknown, first: string): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [first]: value };
  if (!isObject(value)) return {};
  const strings = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('x-'),
  );
  return Object.fromEntries(strings);
}

function kindOf(path: FilePath, key: string, node: Loose): TextKind {
  const [root] = path;
  if (root === undefined) return key === 'title' ? 'title' : 'objective';
  if (root === 'cast') return key === 'name' ? 'name' : 'role';
  if (root === 'flags') return 'flag';
  if (path.length > 2) return key === 'text' ? 'choice' : key === 'reaction' ? 'reaction' : 'why';
  if (key === 'title') return 'endingTitle';
  if (key === 'text') return Object.hasOwn(node, 'ending') ? 'endingText' : 'line';
  return TEXT_KINDS.find((kind) => kind === key) ?? 'line';
}

/** For each node, what is said on the ways that lead to it. */
function entrances(nodes: Loose, said: (owner: Loose) => string): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, string[]>();
  const lead = (owner: Loose) => {
    const text = said(owner);
    if (typeof owner.next === 'string' && text !== '')
      ways.set(owner.next, [...(ways.get(owner.next) ?? []), text]);
  };
  for (const id of Object.keys(nodes)) {
    const node = objectAt(nodes, id);
    lead(node);
    for (const [, choice] of objectsAt(node, 'choices')) lead(choice);
  }
  return ways;
}

/**
 * All texts of a scenario file in file order, each once, for the translation sheet (format page; rulings, 22).
 * @param file a parsed file without faults of shape
 */
export function sheetTexts(file: Loose): readonly SheetText[] {
  const [first = ''] = languagesOf(file);
  const nodes = objectAt(file, 'nodes');
  const said = (owner: Loose) => wordings(owner.text, first)[first] ?? '';
  const ways = entrances(nodes, said);
  return [...textsOf(file)].map(({ value, owner, key, isName }): SheetText => {
    const [root, id, , index] = owner;
    const node = root === 'nodes' ? objectAt(nodes, String(id)) : {};
    const choices = Array.isArray(node.choices) ? node.choices : [];
    const choice: unknown = typeof index === 'number' ? choices[index] : undefined;
    const steps = owner.map((step) => (step === index && isObject(choice) ? String(choice.id) : step));
    const kind = kindOf(owner, key, node);
    const speaker = kind === 'line' ? objectAt(objectAt(file, 'cast'), String(node.speaker)) : {};
    const name = wordings(speaker.name, first)[first];
    const before = isObject(choice)
      ? [key === 'text' ? said(node) : said(choice)]
      : kind === 'line' || kind === 'endingTitle' || kind === 'endingText' || kind === 'notYet'
        ? (ways.get(String(id)) ?? [])
        : root === 'nodes'
          ? [said(node)]
          : [];
    return {
      id: [...steps, key].join('.'),
      path: [...owner, key],
      kind,
      ...(name !== undefined && { speaker: name }),
      before: before.filter((text) => text !== ''),
      texts: wordings(value, first),
      plain: typeof value === 'string',
      isName,
    };
  });
}
