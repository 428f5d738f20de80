import { applyEdits, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import type { FilePath } from '../finding.ts';
import { formattingOf } from '../formatting.ts';
import { SOURCES, type Sources } from './sources.ts';

/** New wordings of one text of the file. */
export interface NewWordings {
  readonly path: FilePath;
  readonly wordings: ReadonlyMap<string, string>;
  /** For a plain string of the file: the languages it stands for, its own first. */
  readonly plainIn?: readonly string[];
}

/** What follows the last entry of a list or an object, laid out as the entry itself is. */
function appended(source: string, owner: Node, written: readonly string[]): readonly Edit[] {
  const last = owner.children?.at(-1);
  if (!last) return [{ offset: owner.offset + 1, length: 0, content: written.join(', ') }];
  const [space = ' '] = /\s*$/.exec(source.slice(owner.offset + 1, last.offset)) ?? [];
  const before = space === '' ? ' ' : space;
  const content = written.map((entry) => `,${before}${entry}`).join('');
  return [{ offset: last.offset + last.length, length: 0, content }];
}

function entry(language: string, text: string): string {
  return `${JSON.stringify(language)}: ${JSON.stringify(text)}`;
}

function wordingEdits(source: string, tree: Node, { path, wordings, plainIn }: NewWordings): readonly Edit[] {
  const value = findNodeAtLocation(tree, [...path]);
  if (!value) return [];
  const replace = ({ offset, length }: Node, content: string): Edit => ({ offset, length, content });
  if (plainIn !== undefined) {
    const [first = ''] = plainIn;
    const own = wordings.get(first) ?? String(value.value);
    if ([...wordings.keys()].every((language) => language === first))
      return [replace(value, JSON.stringify(own))];
    const all = new Map([...plainIn.map((language) => [language, own] as const), ...wordings]);
    return [replace(value, `{ ${[...all].map(([language, text]) => entry(language, text)).join(', ')} }`)];
  }
  const added: string[] = [];
  const edits: Edit[] = [];
  for (const [language, text] of wordings) {
    const old = findNodeAtLocation(value, [language]);
    if (old) edits.push(replace(old, JSON.stringify(text)));
    else added.push(entry(language, text));
  }
  return added.length > 0 ? [...edits, ...appended(source, value, added)] : edits;
}

/**
 * The text of a file with new wordings, languages and records; everything else keeps its bytes.
 * @param languages to declare in addition
 * @param sources the records to keep from now on; undefined leaves what is there
 */
export function withWordings(
  text: string,
  changes: readonly NewWordings[],
  languages: readonly string[],
  sources: Sources | undefined,
): string {
  const tree = parseTree(text);
  if (!tree) return text;
  const declared = findNodeAtLocation(tree, ['languages']);
  const edits = [
    ...changes.flatMap((change) => wordingEdits(text, tree, change)),
    ...(declared && languages.length > 0
      ? appended(
          text,
          declared,
          languages.map((tag) => JSON.stringify(tag)),
        )
      : []),
  ];
  const worded = applyEdits(text, edits);
  if (sources === undefined) return worded;
  const keys = (tree.children ?? []).map(({ children }) => children?.[0]?.value);
  const recorded = modify(worded, [SOURCES], sources, {
    formattingOptions: formattingOf(worded),
    getInsertionIndex: () => Math.max(0, keys.indexOf('nodes')),
  });
  return applyEdits(worded, recorded);
}
