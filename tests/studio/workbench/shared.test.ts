import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Finding, setAt, setWording, starterText, toScenario } from '../../../src/format/index.ts';
import { openReadings } from '../../../src/studio/checker/readingOf.ts';
import { keptList } from '../../../src/studio/workbench/same.ts';
import { NOTHING_TOLD, toldFindings } from '../../../src/studio/workbench/toldFindings.ts';
import { readWorkFile, type WorkFile } from '../../../src/studio/workbench/workFile.ts';
import { generatedFile } from '../../bench/generated.ts';

const TEXT = generatedFile({ layers: 3, width: 2, conditions: 'flags' });
const IDS = [...readWorkFile(TEXT).nodes].flatMap(([id, { kind }]) => (kind === 'decision' ? [id] : []));

/** What a field of the form writes: words of a line or of an answer, an effect, a place. */
const edit = fc.record({
  node: fc.constantFrom(...IDS),
  what: fc.constantFrom('line', 'answer', 'effect', 'place', 'title'),
  index: fc.nat(2),
  words: fc.string({ maxLength: 12 }),
  points: fc.integer({ min: -20, max: 20 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { node, what, index, words, points }: Edit): string {
  const wording = { language: 'fr', wording: words, isOptional: false };
  switch (what) {
    case 'line':
      return setWording(text, ['nodes', node, 'text'], wording);
    case 'answer':
      return setWording(text, ['nodes', node, 'choices', index, 'text'], wording);
    case 'effect':
      return setAt(text, ['nodes', node, 'choices', index, 'speed'], points);
    case 'place':
      return setAt(text, ['nodes', node, 'place'], 'phone');
    default:
      return setWording(text, ['title'], wording);
  }
}

test('between two readings, all that an edit left alone is the very same: nodes, choices, languages', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      let text = TEXT;
      let work = readWorkFile(text);
      for (const one of edits) {
        text = edited(text, one);
        const next: WorkFile = readWorkFile(text, work);
        expect(next).toEqual(readWorkFile(text));
        expect(next.languages).toBe(work.languages);
        if (one.what === 'title') expect(next.nodes).toBe(work.nodes);
        for (const [id, node] of next.nodes) {
          const old = work.nodes.get(id);
          if (id !== one.node || one.what === 'title') expect(node).toBe(old);
          if (id === one.node && one.what === 'line') expect(node.choices).toBe(old?.choices);
          for (const choice of node.choices)
            if (id !== one.node || choice.index !== one.index)
              expect(choice).toBe(old?.choices[choice.index]);
        }
        work = next;
      }
    }),
    { numRuns: 8 },
  );
});

test('the scenario of a reading is that of its text, and shares the nodes that were left alone', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const readingOf = openReadings();
      const read = (work: WorkFile) =>
        readingOf({ type: 'read', number: 1, findings: [], fit: 'whole', mended: undefined }, work).scenario;
      let text = TEXT;
      let work = readWorkFile(text);
      let before = read(work);
      for (const one of edits) {
        text = edited(text, one);
        work = readWorkFile(text, work);
        const scenario = read(work);
        expect(scenario).toEqual(toScenario(JSON.parse(text)));
        expect(Object.keys(scenario?.nodes ?? {})).toEqual(Object.keys(before?.nodes ?? {}));
        for (const id of IDS) if (id !== one.node) expect(scenario?.nodes[id]).toBe(before?.nodes[id]);
        before = scenario;
      }
    }),
    { numRuns: 8 },
  );
});

test('a new place or language of the scenario reaches nodes that say nothing of it', () => {
  const readingOf = openReadings();
  const read = (text: string) =>
    readingOf({ type: 'read', number: 1, findings: [], fit: 'whole', mended: undefined }, readWorkFile(text))
      .scenario;
  for (const text of [starterText(), setAt(starterText(), ['place'], 'phone')])
    expect(read(text)).toEqual(toScenario(JSON.parse(text)));
});

const finding = (code: 'PN501' | 'PN502', node: string, length: number): Finding => ({
  code,
  severity: 'warning',
  file: '',
  path: `nodes.${node}`,
  node,
  line: 1,
  column: 1,
  length: 1,
  params: { length },
});

test('findings that are told again are the very same ones, and the list is when all are', () => {
  const reading = (...findings: readonly Finding[]) => ({
    number: 1,
    findings,
    scenario: undefined,
    playable: undefined,
  });
  const told = (before: typeof NOTHING_TOLD, ...findings: readonly Finding[]) =>
    toldFindings({ reading: reading(...findings), balance: undefined, ended: undefined }, before);
  const one = told(NOTHING_TOLD, finding('PN501', 'a', 1), finding('PN501', 'b', 1));
  const again = told(one, finding('PN501', 'a', 1), finding('PN501', 'b', 1));
  expect(again).toBe(one);
  const other = told(one, finding('PN502', 'c', 1), finding('PN501', 'a', 2), finding('PN501', 'b', 1));
  expect(other.findings.map(({ code, params }) => [code, params.length])).toEqual([
    ['PN502', 1],
    ['PN501', 2],
    ['PN501', 1],
  ]);
  expect(other.findings[2]).toBe(one.findings[1]);
  expect(told(other).findings).toEqual([]);
});

test('a kept list holds what the new one says, in its order', () => {
  const row = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), title: fc.constantFrom('x', 'y') });
  const rows = fc.uniqueArray(row, { selector: ({ key }) => key });
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const kept = keptList(before, after, ({ key }) => key);
      expect(kept).toEqual(after);
      for (const one of kept) {
        const old = before.find(({ key, title }) => key === one.key && title === one.title);
        if (old) expect(one).toBe(old);
      }
      expect(keptList(before, structuredClone(before), ({ key }) => key)).toBe(before);
    }),
  );
});
