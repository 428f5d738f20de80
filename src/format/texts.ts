import type { FilePath } from './finding.ts';
import { type Loose, objectAt, objectsAt } from './lenient.ts';

/** One text of a file as it was written, not judged yet. */
export interface WrittenText {
  /** A string, an object by language tag, or something wrong. */
  readonly value: unknown;
  readonly owner: FilePath;
  readonly key: string;
  /** Names need no translation, so a plain string may stand for all languages. */
  readonly isName: boolean;
}

const FILE_TEXTS = ['title', 'objective'];
const NODE_TEXTS = ['title', 'text', 'notYet', 'facilitation', 'watchSays', 'compassSays'];
const CHOICE_TEXTS = ['text', 'reaction', 'why'];

function* of(owner: Loose, path: FilePath, keys: readonly string[]): Generator<WrittenText> {
  for (const key of keys)
    if (Object.hasOwn(owner, key)) yield { value: owner[key], owner: path, key, isName: key === 'name' };
}

/** The texts of a file that stand in none of its nodes. */
export function* textsAroundNodes(file: Loose): Generator<WrittenText> {
  yield* of(file, [], FILE_TEXTS);
  const cast = objectAt(file, 'cast');
  for (const id of Object.keys(cast)) yield* of(objectAt(cast, id), ['cast', id], ['name', 'role']);
  const flags = objectAt(file, 'flags');
  yield* of(flags, ['flags'], Object.keys(flags));
}

export function* textsOfNode(node: Loose, id: string): Generator<WrittenText> {
  const path = ['nodes', id];
  yield* of(node, path, NODE_TEXTS);
  for (const [index, choice] of objectsAt(node, 'choices'))
    yield* of(choice, [...path, 'choices', index], CHOICE_TEXTS);
}

/** All texts that a scenario file holds, in file order by part. */
export function* textsOf(file: Loose): Generator<WrittenText> {
  yield* textsAroundNodes(file);
  const nodes = objectAt(file, 'nodes');
  for (const id of Object.keys(nodes)) yield* textsOfNode(objectAt(nodes, id), id);
}
