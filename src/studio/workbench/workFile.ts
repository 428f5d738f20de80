import { isObject, type Loose, languagesOf, objectAt, objectsAt, withShared } from '../../format/index.ts';

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

function nodeOf(id: string, value: Loose): WorkNode {
  const kind = Object.hasOwn(value, 'ending')
    ? 'ending'
    : Object.hasOwn(value, 'choices')
      ? 'decision'
      : 'line';
  const choices = objectsAt(value, 'choices').map(([index, choice]) => ({
    index,
    id: textAt(choice, 'id') ?? '',
    value: choice,
  }));
  return { id, kind, value, choices };
}

function sharedNode(before: WorkNode | undefined, id: string, value: Loose): WorkNode {
  return before?.value === value ? before : nodeOf(id, value);
}

/**
 * Reads the text of a draft.
 * @param before what was read of it before, which stands while the text is no JSON; what is the same in both is the
 * very same part, nodes among them
 */
export function readWorkFile(text: string, before: WorkFile = NOTHING): WorkFile {
  let value: unknown;
  try {
    value = withShared(before.value, JSON.parse(text));
  } catch {
    return before.readable ? { ...before, readable: false } : before;
  }
  if (!isObject(value)) return { ...before, readable: false };
  return {
    readable: true,
    value,
    nodes: new Map(
      Object.entries(objectAt(value, 'nodes')).flatMap(([id, node]) =>
        isObject(node) ? [[id, sharedNode(before.nodes.get(id), id, node)] as const] : [],
      ),
    ),
    languages: languagesOf(value),
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
