import { isObject, looseValue, placeAt, valueAt } from '../../../format/index.ts';
import { entryWords, type Help } from './completions.ts';
import { linkedPath } from './links.ts';
import { partsAt } from './schema.ts';

/** What stands under the pointer, and what it means. */
export interface Meaning {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly about: string;
}

/** What a key of the file means, or whom and what an id names; nothing for everything else. */
export function meaningAt(text: string, offset: number, help: Help): Meaning | undefined {
  const { path, isKey, token } = placeAt(text, offset);
  if (!token?.isString) return undefined;
  const file = looseValue(text);
  const { from, to } = token;
  if (!isKey) {
    const target = linkedPath(path, valueAt(file, path));
    const kind = target?.[0];
    if (!target || !(kind === 'nodes' || kind === 'cast' || kind === 'flags')) return undefined;
    const about = entryWords(kind, valueAt(file, target), help.language);
    return about ? { from, to, title: String(target[1]), about } : undefined;
  }
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  const [map] = owner;
  if (owner.length === 1 && isObject(file) && (map === 'nodes' || map === 'cast' || map === 'flags')) {
    const about = entryWords(map, valueAt(file, path), help.language);
    return about ? { from, to, title: key, about } : undefined;
  }
  for (const part of partsAt(help.schema, owner, file)) {
    const about = Object.hasOwn(part.schema.properties ?? {}, key) ? help.about(key, part) : undefined;
    if (about !== undefined) return { from, to, title: key, about };
  }
  return undefined;
}
