import { type FilePath, isObject, valueAt } from '../../../format/index.ts';

/** What this help reads of a JSON Schema; everything else in it is left aside. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly description?: string;
}

/** A schema with the name of the part of the file that it belongs to. */
export interface Part {
  readonly schema: Schema;
  readonly name: string;
}

/** The key that tells the kind of a node, for each part that a node may be. */
const NODE_KINDS: Readonly<Record<string, string>> = { ending: 'ending', decision: 'choices', line: 'next' };

/** What a schema may be once its references and alternatives are followed. */
function expanded(root: Schema, { schema, name }: Part): readonly Part[] {
  if (schema.$ref !== undefined) {
    const called = schema.$ref.split('/').at(-1) ?? '';
    const meant = root.$defs?.[called];
    return meant ? expanded(root, { schema: meant, name: called }) : [];
  }
  const kinds = schema.anyOf ?? schema.oneOf;
  return kinds ? kinds.flatMap((kind) => expanded(root, { schema: kind, name })) : [{ schema, name }];
}

/** Of the kinds of a node the one that its keys tell; all of them while none does. */
function fitting(parts: readonly Part[], value: unknown): readonly Part[] {
  if (!isObject(value)) return parts;
  const kind = Object.keys(NODE_KINDS).find((name) => Object.hasOwn(value, NODE_KINDS[name] ?? ''));
  const fit = parts.filter(({ name }) => name === kind);
  return fit.length > 0 ? fit : parts;
}

/**
 * What the schema says of the place that a path leads to: several parts where the file does not tell which.
 * @param file the file as far as it can be read
 */
export function partsAt(root: Schema, path: FilePath, file: unknown): readonly Part[] {
  let parts = expanded(root, { schema: root, name: 'scenario' });
  let value = file;
  for (const step of path) {
    value = valueAt(value, [step]);
    const below = parts.flatMap(({ schema, name }): readonly Part[] => {
      const rest = schema.additionalProperties;
      const next =
        typeof step === 'number'
          ? schema.items
          : (Object.hasOwn(schema.properties ?? {}, step) && schema.properties?.[step]) ||
            (typeof rest === 'object' ? rest : undefined);
      return next ? expanded(root, { schema: next, name }) : [];
    });
    parts = fitting(below, value);
  }
  return parts;
}
