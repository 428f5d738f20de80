import { isObject, type Loose } from './lenient.ts';
import { scenarioFileSchema, schemaParts } from './schema.ts';
import { type AnySchema, uncovered } from './schemaKeys.ts';

/** Widest line, as everywhere in this project: a list that fits stays on one. */
const WIDTH = 110;
const INDENT = '  ';

/** Whether the schema is that of a text by language, whose keys follow the languages of the file. */
function isText(schema: AnySchema | undefined): boolean {
  return schema !== undefined && schema === uncovered(schemaParts.text as AnySchema, {});
}

/** The keys of an object: those that the order knows first, the others after them as they come. */
function inOrder(keys: readonly string[], order: readonly string[]): readonly string[] {
  const known = order.filter((key) => keys.includes(key));
  return known.length === 0 ? keys : [...known, ...keys.filter((key) => !known.includes(key))];
}

/** A value that is no object and no list; the numbers that JSON.stringify would lose come back when parsed. */
function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return value > 0 ? '1e999' : '-1e999';
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** Writes values one below the other, with the brackets around them. */
function block(open: string, lines: readonly string[], close: string, indent: string): string {
  const inner = indent + INDENT;
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

/**
 * A scenario file in its one layout: keys in the order of the schema, unknown keys and those in `x-` after them
 * as they stood, texts in the order of the file's languages; two spaces, one key a line, lists of plain values
 * on one line when they fit, `\n` at the end of each line and of the file. Parsed again it is the same value,
 * and written again the same text.
 * @param file a parsed file, however wrong: what JSON can hold, as deep as JSON.parse goes safely (64 levels
 * and far more)
 */
export function canonicalText(file: unknown): string {
  const declared = isObject(file) && Object.hasOwn(file, 'languages') ? file.languages : undefined;
  const languages = Array.isArray(declared) ? declared.filter((tag) => typeof tag === 'string') : [];

  const written = (value: unknown, cover: AnySchema | undefined, indent: string, before: number): string => {
    if (isScalar(value)) return scalar(value);
    const schema = uncovered(cover, value);
    const inner = indent + INDENT;
    if (Array.isArray(value)) {
      if (value.length === 0) return '[]';
      const line = value.every(isScalar) ? `[${value.map(scalar).join(', ')}]` : undefined;
      // One sign is kept for the comma that may follow.
      if (line !== undefined && before + line.length < WIDTH) return line;
      const items = value.map((item) => written(item, schema?.item, inner, inner.length));
      return block('[', items, ']', indent);
    }
    const object = value as Loose;
    const keys = Object.keys(object);
    if (keys.length === 0) return '{}';
    const order = isText(schema) ? languages : Object.keys(schema?.entries ?? {});
    const lines = inOrder(keys, order).map((key) => {
      const name = `${JSON.stringify(key)}: `;
      const entries = schema?.entries;
      const below = entries && Object.hasOwn(entries, key) ? entries[key] : schema?.value;
      return name + written(object[key], below, inner, inner.length + name.length);
    });
    return block('{', lines, '}', indent);
  };
  return `${written(file, scenarioFileSchema as AnySchema, '', 0)}\n`;
}
