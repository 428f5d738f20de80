import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRereader, decodeText, inspect, placeFaults, starterText } from '../../src/format/index.ts';
import { withShared } from '../../src/format/sharing.ts';

const TEXT = starterText('fr');
const KEYS = ['a', 'é', ' ', '"', ',', '}', ']', '{', ':', '1', '!', '\n', '<b>', '\\', '-', "'"];

/** A place in the text as a share of its length, what is typed there, and how many signs it replaces. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  typed: fc.constantFrom('', ...KEYS),
  replaced: fc.integer({ min: 0, max: 40 }),
});

function found(inspection: ReturnType<typeof inspect>): unknown {
  return { ...inspection, findings: placeFaults(inspection, inspection.faults, '') };
}

test('whatever is typed, taken back and broken on the way, rereading finds what reading finds', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const reread = createRereader();
      let text = TEXT;
      const read = () => {
        const decoded = decodeText(text);
        expect(found(reread(decoded))).toStrictEqual(found(inspect(decoded)));
      };
      read();
      for (const { at, typed, replaced } of edits) {
        const from = Math.floor(at * text.length);
        const before = text;
        text = text.slice(0, from) + typed + text.slice(from + replaced);
        read();
        // Half of what is typed is taken back: what was broken comes back whole.
        if (typed !== 'a' && replaced % 2 === 0) {
          text = before;
          read();
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('what a file says about its languages, a node’s name or its place is judged again in every node', () => {
  const reread = createRereader();
  const changes: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace(/"languages": \[[^\]]*\]/, '"languages": ["fr", "en", "de"]'),
    (text) => text.replace(/"languages": \[[^\]]*\]/, '"languages": ["en"]'),
    (text) => text.replaceAll('opening', 'overture'),
    (text) => text.replace('"opening": {', '"Opening": {'),
  ];
  for (const change of [...changes, ...changes.toReversed()]) {
    const decoded = decodeText(change(TEXT));
    expect(found(reread(decoded))).toStrictEqual(found(inspect(decoded)));
  }
});

const json = fc.jsonValue({ maxDepth: 4 });

test('a value shares every part that is equal, and stays what it is', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const kept = structuredClone(before);
      const shared = withShared(before, structuredClone(after));
      expect(JSON.stringify(shared)).toBe(JSON.stringify(after));
      expect(before).toStrictEqual(kept);
      const again = structuredClone(before);
      const whole = withShared(before, again);
      if (typeof before === 'object' && before !== null && !JSON.stringify(before).includes('__proto__'))
        expect(whole).toBe(before);
    }),
  );
});

test('keys in another order are another object, since findings are told in that order', () => {
  const before = { nodes: { a: { x: [1] }, b: { y: 1 } } };
  const shared = withShared(before, { nodes: { b: { y: 1 }, a: { x: [1] } } }) as typeof before;
  expect(Object.keys(shared.nodes)).toEqual(['b', 'a']);
  expect(shared.nodes.a).toBe(before.nodes.a);
  expect(shared.nodes.b).toBe(before.nodes.b);
});
