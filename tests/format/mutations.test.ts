import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, solve } from '../../src/analysis/index.ts';
import { all, scene, set } from '../../src/format/example.ts';
import {
  canonicalText,
  decodeBytes,
  type Finding,
  readScenarioBytes,
  starterText,
  tidied,
} from '../../src/format/index.ts';
import { byteChanges, structuralChanges } from './mutated.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(FOLDER + name, 'utf8'));

/** Everything that the format allows, in as few words as will do: most of the runs start from it. */
const SMALL = all(
  scene({
    opening: ['10 -10 lost: Tuesday', '*-5 15 second: Who decides?', '0 5 bridge: And then?'],
    second: ['*0 10 signed: Who else?', '10 -5 stalled: Friday'],
  }),
  set('nodes.bridge', { text: 'A bridge.', speed: 5, sets: ['met'], next: 'second' }),
  set('flags', { met: 'Someone was met.' }),
  set('cast', { anne: { name: 'Anne', role: 'Director', avatar: { top: ['bun'] } } }),
  set('nodes.opening.speaker', 'anne'),
  set('nodes.opening.mood', 'happy'),
  set('nodes.second.choices.1.needs', ['met']),
  set('nodes.second.choices.0.when', { direction: { atLeast: 20 } }),
  set('x-accepted', { PN402: 'It is short.' }),
)('');

/** Milliseconds that are allowed to thousands of runs on a machine that is busy with others: alone, they take seconds. */
const PATIENCE = 300_000;

/** Situations that playing may visit: few, for what is tried is that it stops. */
const BUDGET = 300;

const isPlaced =
  (lines: readonly string[]) =>
  ({ line, column, length }: Finding) => {
    const own = lines[line - 1];
    return (
      own !== undefined &&
      column >= 1 &&
      column <= own.length + 1 &&
      length >= 1 &&
      length <= Math.max(1, own.length - column + 1)
    );
  };

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads, checks, solves and writes a file, however wrong: none throws, and what each gives is sound. */
function goesThrough(bytes: Uint8Array): void {
  const { text } = decodeBytes(bytes);
  const lines = text.split(/\r\n|\n|\r/);
  const read = readScenarioBytes(bytes);
  const checked = check(bytes, { budget: BUDGET });
  for (const { scenario, findings } of [read, checked]) {
    expect(findings.filter((finding) => !isPlaced(lines)(finding))).toEqual([]);
    expect(scenario === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  }
  if (read.scenario) solve(read.scenario, BUDGET);
  const tidy = tidied(text);
  const value = jsonOf(text);
  if (typeof value !== 'object' || value === null) return;
  const written = canonicalText(value);
  expect(isDeepStrictEqual(JSON.parse(written), value)).toBe(true);
  expect(canonicalText(JSON.parse(written))).toBe(written);
  expect([undefined, written]).toContain(tidy);
}

const BASES = [
  ['a small scenario', [SMALL], 3800],
  ['the starter', [starterText()], 1000],
  ['a shipped scenario', SHIPPED, 200],
] as const;

test('the scenarios from which all mutations start have no errors', () => {
  for (const [, texts] of BASES) for (const text of texts) expect(check(text).scenario).toBeDefined();
});

test.each(BASES)(
  'no change in the structure of %s throws or is lost in writing',
  (_, texts, numRuns) => {
    const bases = fc.constantFrom<string>(...texts);
    fc.assert(
      fc.property(bases, structuralChanges, (text, changed) => goesThrough(changed(text))),
      { numRuns },
    );
  },
  PATIENCE,
);

test.each(BASES)(
  'no change in the bytes of %s throws or is lost in writing',
  (_, texts, numRuns) => {
    const bases = fc.constantFrom<string>(...texts);
    fc.assert(
      fc.property(bases, byteChanges, (text, changed) => goesThrough(changed(text))),
      { numRuns },
    );
  },
  PATIENCE,
);

test('no bytes throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), goesThrough), { numRuns: 500 });
});
