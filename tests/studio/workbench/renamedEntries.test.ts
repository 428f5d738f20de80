import { expect, test } from 'vitest';
import { renamedEntries } from '../../../src/studio/workbench/renamedEntries.ts';
import type { TrialEntry } from '../../../src/studio/workbench/trialEntry.ts';
import { readWorkFile } from '../../../src/studio/workbench/workFile.ts';

const TRIAL: readonly TrialEntry[] = [
  { type: 'continue', node: 'hello' },
  { type: 'choose', choice: 'ask', node: 'first', letter: 'A' },
  { type: 'choose', choice: 'ask', node: 'second', letter: 'A' },
];

/** A file of nodes, each with the ids of its choices. */
const file = (nodes: Readonly<Record<string, readonly unknown[]>>) =>
  readWorkFile(
    JSON.stringify({
      nodes: Object.fromEntries(
        Object.entries(nodes).map(([id, choices]) => [
          id,
          { choices: choices.map((choice) => ({ id: choice })) },
        ]),
      ),
    }),
  );
const BEFORE = file({ hello: [], first: ['ask', 'push'], second: ['ask', 'wait'] });

test('the entries of a node follow it to its new id, and back', () => {
  const after = file({ hello: [], meeting: ['ask', 'push'], second: ['ask', 'wait'] });
  const renamed = renamedEntries(TRIAL, BEFORE, after);
  expect(renamed.map(({ node }) => node)).toEqual(['hello', 'meeting', 'second']);
  expect(renamedEntries(renamed, after, BEFORE)).toEqual(TRIAL);
});

test('a choice follows its new id on its own node only', () => {
  const after = file({ hello: [], first: ['ask', 'push'], second: ['who-decides', 'wait'] });
  const renamed = renamedEntries(TRIAL, BEFORE, after);
  expect(renamed.map((entry) => ('choice' in entry ? entry.choice : ''))).toEqual(['', 'ask', 'who-decides']);
  expect(renamed[1]).toBe(TRIAL[1]);
});

test('what is taken out, put in or moved is no renaming', () => {
  for (const after of [
    file({ hello: [], second: ['ask', 'wait'] }),
    file({ hello: [], first: ['ask', 'push'], news: [], second: ['ask', 'wait'] }),
    file({ hello: [], first: ['push', 'ask'], second: ['wait'] }),
    file({ second: ['ask', 'wait'], first: ['ask', 'push'], hello: [] }),
    file({ hello: [], first: [3, null], second: [{}, 'ask', 'ask'] }),
  ])
    expect(renamedEntries(TRIAL, BEFORE, after)).toBe(TRIAL);
});
