import { isObject, objectAt } from '../../format/index.ts';
import type { WorkFile } from '../workbench/workFile.ts';

/** One character as the file has him, whatever is wrong with him. */
export interface Member {
  readonly id: string;
  readonly name: unknown;
  readonly role: unknown;
  readonly avatar: unknown;
  /** Ids of the nodes in which he speaks. */
  readonly scenes: readonly string[];
}

/** Somebody who speaks without being in the cast. */
export interface Stranger {
  readonly id: string;
  readonly scenes: readonly string[];
}

/** Who there is in a draft. */
export interface Cast {
  /** False when what stands under `cast` is no object: then nobody can be added to it. */
  readonly sound: boolean;
  readonly members: readonly Member[];
  readonly strangers: readonly Stranger[];
}

/** The characters of a draft in file order, and those that speak without being one. */
export function castOf({ value, nodes }: Pick<WorkFile, 'value' | 'nodes'>): Cast {
  const scenes = new Map<string, string[]>();
  for (const node of nodes.values()) {
    const { speaker } = node.value;
    if (typeof speaker !== 'string') continue;
    const own = scenes.get(speaker);
    if (own) own.push(node.id);
    else scenes.set(speaker, [node.id]);
  }
  const cast = objectAt(value, 'cast');
  return {
    sound: value.cast === undefined || isObject(value.cast),
    members: Object.keys(cast).map((id) => {
      const { name, role, avatar } = objectAt(cast, id);
      return { id, name, role, avatar, scenes: scenes.get(id) ?? [] };
    }),
    strangers: [...scenes].flatMap(([id, own]) => (Object.hasOwn(cast, id) ? [] : [{ id, scenes: own }])),
  };
}

/** A character in a word: in the wanted language, in any other, by his id. */
export function memberName({ id, name }: Pick<Member, 'id' | 'name'>, language: string): string {
  if (typeof name === 'string' && name.trim() !== '') return name;
  if (!isObject(name)) return id;
  const all = [Object.hasOwn(name, language) ? name[language] : undefined, ...Object.values(name)];
  return all.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? id;
}
