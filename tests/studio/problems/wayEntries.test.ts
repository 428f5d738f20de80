import { expect, test } from 'vitest';
import type { Finding } from '../../../src/format/index.ts';
import { hasWay, wayEntries } from '../../../src/studio/problems/wayEntries.ts';
import { choice, decision, ending, line, scenarioOf } from '../../builders/scenario.ts';

const finding = (way?: string): Finding => ({
  file: '',
  code: 'PN205',
  severity: 'error',
  path: 'nodes.second',
  line: 1,
  column: 1,
  length: 1,
  params: { ...(way !== undefined && { way }) },
});
const SCENARIO = scenarioOf([
  decision('first', [choice('ask', 'news'), choice('push', 'end')]),
  line('news', 'second'),
  decision('second', [choice('ask', 'end')]),
  ending('end', 'lost'),
]);

test('the path of a finding is played with the lines between, each entry knowing its node', () => {
  expect(wayEntries(SCENARIO, finding('first:ask'))).toEqual([
    { type: 'choose', choice: 'ask', node: 'first', letter: 'A' },
    { type: 'continue', node: 'news' },
  ]);
});

test('a path that the scenario has left since ends where it was left', () => {
  expect(wayEntries(SCENARIO, finding('first:push second:ask'))).toHaveLength(1);
  expect(wayEntries(SCENARIO, finding('second:ask'))).toEqual([]);
});

test('a path into a ring of lines ends', () => {
  const ring = scenarioOf([decision('first', [choice('ask', 'a')]), line('a', 'b'), line('b', 'a')]);
  expect(wayEntries(ring, finding('first:ask'))).toContainEqual({ type: 'continue', node: 'b' });
});

test('a finding without a path has none to play', () => {
  expect(hasWay(finding())).toBe(false);
  expect(hasWay(finding('first:ask'))).toBe(true);
});
