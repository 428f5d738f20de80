import {
  isObject,
  type Loose,
  languagesOf,
  noteParsed,
  objectAt,
  objectsAt,
  withShared,
} from '../../format/index.ts';
import { isSameList } from './same.ts';

/** A node as it stands in the file, whatever is wrong with it. */
export interface WorkNode {
  readonly id: string;
  readonly kind: 'decision' | 'line' | 'ending';
  readonly value: Loose;
  /** Its choices with their places in the list; none on lines and endings. */
  readonly choices: readonly WorkChoice[];
}

export interface WorkChoice {
  readonly index: number;
  readonly id: string;
  readonly value: Loose;
}

/** The text of a draft as data, as far as it can be read. Nothing in it is known to be right. */
export interface WorkFile {
  /** Whether the text is JSON now; else what follows is of the last text that was. */
  readonly readable: boolean;
  readonly value: Loose;
  /** In file order. */
  readonly nodes: ReadonlyMap<string, WorkNode>;
  readonly languages: readonly string[];
  readonly startNode: string | undefined;
}

const NOTHING: WorkFile = {
  readable: false,
  value: {},
  nodes: new Map(),
  languages: [],
  startNode: undefined,
};

function textAt(owner: Loose, key: string): string | undefined {
  const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function nodeOf(id: string, value: Loose, before: WorkNode | undefined): WorkNode {
  const kind = Object.hasOwn(value, 'ending')
    ? 'ending'
    : Object.hasOwn(value, 'choices')
      ? 'decision'
      : 'line';
  const list = Object.hasOwn(value, 'choices') ? value.choices : undefined;
  if (before && list !== undefined && before.value.choices === list)
    return { id, kind, value, choices: before.choices };
  const choices = objectsAt(value, 'choices').map(([index, choice]) => {
    const old = before?.choices.find((one) => one.index === index);
    return old?.value === choice ? old : { index, id: textAt(choice, 'id') ?? '', value: choice };
  });
  return { id, kind, value, choices };
}

function nodesOf(value: Loose, before: WorkFile): WorkFile['nodes'] {
  const nodes = objectAt(value, 'nodes');
  if (nodes === objectAt(before.value, 'nodes')) return before.nodes;
  return new Map(
    Object.entries(nodes).flatMap(([id, node]) => {
      if (!isObject(node)) return [];
      const old = before.nodes.get(id);
      return [[id, old?.value === node ? old : nodeOf(id, node, old)] as const];
    }),
  );
}

/**
 * Reads the text of a draft.
 * @param before what was read of it before, which stands while the text is no JSON; what is the same in both is the
 * very same part, down to single nodes and choices
 */
export function readWorkFile(text: string, before: WorkFile = NOTHING): WorkFile {
  let value: unknown;
  try {
    value = withShared(before.value, JSON.parse(text));
    noteParsed(text, value);
  } catch {
    return before.readable ? { ...before, readable: false } : before;
  }
  if (!isObject(value)) return { ...before, readable: false };
  const languages = languagesOf(value);
  return {
    readable: true,
    value,
    nodes: nodesOf(value, before),
    languages: isSameList(before.languages, languages) ? before.languages : languages,
    startNode: textAt(objectAt(value, 'start'), 'node'),
  };
}

/**
 * A text of the file in one language: a plain string stands for every language.
 * @param text an object by language tag, a plain string, or anything wrong
 */
export function wordingOf(text: unknown, language: string): string {
  if (typeof text === 'string') return text;
  if (!isObject(text) || !Object.hasOwn(text, language)) return '';
  const wording = text[language];
  return typeof wording === 'string' ? wording : '';
}
