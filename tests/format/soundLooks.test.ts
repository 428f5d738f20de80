import { expect, test } from 'vitest';
import { analyse, policyScores } from '../../src/analysis/index.ts';
import { decodeText, inspect, isObject, starterText } from '../../src/format/index.ts';

const WRONG = [3, null, true, [], ['fr'], { fr: 3 }, { fr: null }];

/** A scenario with one value of its start put wrong. */
function draftWith(key: string, value: unknown, inChoice = false) {
  const file = JSON.parse(starterText());
  const node = file.nodes[file.start.node];
  const owner = inChoice ? node.choices[0] : node;
  owner[key] = value;
  const { draft, scenario } = inspect(decodeText(JSON.stringify(file)));
  expect(scenario).toBeUndefined();
  return draft;
}

test('a draft is played through its rules, and what is wrong with its words is none of them', () => {
  for (const value of WRONG)
    for (const inChoice of [false, true]) {
      const draft = draftWith('text', value, inChoice);
      if (!draft) throw new Error('not playable');
      for (const node of Object.values(draft.nodes))
        for (const text of [
          node.text,
          ...(node.type === 'decision' ? node.choices : []).map((one) => one.text),
        ]) {
          expect(isObject(text)).toBe(true);
          expect(Object.values(text).every((wording) => typeof wording === 'string')).toBe(true);
        }
      expect(policyScores(analyse(draft).solution.voyage, 'constructor').longest).toBeTypeOf('number');
    }
});

test('a mood, a place or a speaker that is none is as if it were not written', () => {
  for (const value of WRONG) {
    expect(draftWith('mood', value)).toMatchObject(draftWith('mood', 'furious') ?? {});
    const draft = draftWith('speaker', value);
    const start = draft?.nodes[draft.start.node];
    expect(start).not.toHaveProperty('speaker');
  }
});
