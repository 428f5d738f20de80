import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(FOLDER + name, 'utf8'));

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u00',
  'null',
  '-1',
  '1e9',
  '{}',
  '[]',
  '""',
  '\u0000',
  '\uD800',
  '/*',
  '//',
  '\r',
  'next',
  '__proto__',
  '!',
  'true',
];

/** A few places of a text, as shares of its length, each with what happens there. */
const mutations = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(40),
    put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 5 },
);

function mutated(text: string, changes: readonly { place: number; removed: number; put: string }[]): string {
  return changes.reduce((before, { place, removed, put }) => {
    const at = Math.floor(place * before.length);
    return before.slice(0, at) + put + before.slice(at + removed);
  }, text);
}

test('no mutation of a shipped scenario throws, and every finding has a place in its text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHIPPED), mutations, (text, changes) => {
      const source = mutated(text, changes);
      const lines = source.split(/\r\n|\n|\r/);
      const { scenario, findings } = check(source, { budget: 2000 });
      for (const { line, column, length } of findings) {
        const own = lines[line - 1] ?? '';
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(own.length + 1);
        expect(length).toBeLessThanOrEqual(Math.max(1, own.length - column + 1));
      }
      expect(scenario === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 400 },
  );
});

test('no value in place of another throws', () => {
  const values = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...SHIPPED), fc.nat(), values, (text, pick, value) => {
      const file: unknown = JSON.parse(text);
      const owners: [Record<string, unknown>, string][] = [];
      const collect = (owner: unknown): void => {
        if (typeof owner !== 'object' || owner === null) return;
        for (const [key, inner] of Object.entries(owner)) {
          owners.push([owner as Record<string, unknown>, key]);
          collect(inner);
        }
      };
      collect(file);
      const [owner, key] = owners[pick % owners.length] ?? [{}, ''];
      owner[key] = value;
      check(JSON.stringify(file, null, 1), { budget: 2000 });
    }),
    { numRuns: 400 },
  );
});

test('no bytes throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      check(bytes);
    }),
    { numRuns: 500 },
  );
});
