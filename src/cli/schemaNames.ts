import type { JsonSchema } from '@valibot/to-json-schema';
import type { Name, Names } from '../format/index.ts';
import type { Translate } from '../i18n/index.ts';

/**
 * The names of one file as values that an editor completes, with what each stands for. They stand beside the
 * general form of an id, since a node is often named before it is written.
 */
function offered(names: readonly Name[], about: (name: Name) => string): JsonSchema {
  return {
    enum: names.map(({ id }) => id),
    enumDescriptions: names.map(about),
  } as JsonSchema;
}

/** The lists of names of a file, under the properties that refer to them. */
export function schemaNames(
  { nodes, cast, flags }: Names,
  say: Translate,
): Readonly<Record<string, JsonSchema>> {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  const node = offered(nodes, ({ id, words }) =>
    say('schema.nodeName', { type: say(`schema.type.${types.get(id)}`), words }),
  );
  const flag = offered(
    flags.flatMap(({ id, words }) => [
      { id, words },
      { id: `!${id}`, words: say('schema.notFlag', { words }) },
    ]),
    ({ words }) => words,
  );
  return {
    ...(nodes.length > 0 && { next: node, node }),
    ...(cast.length > 0 && { speaker: offered(cast, ({ words }) => words) }),
    ...(flags.length > 0 && { needs: flag, sets: flag }),
  };
}
