import { schema } from '@dicebear/avataaars';
import { expect, test } from 'vitest';
import { AVATAR_FORMS } from '../../src/format/avatar.ts';
import { set } from '../../src/format/example.ts';
import { readScenario, starterText } from '../../src/format/index.ts';
import { FEATURES, valuesOf } from '../../src/studio/cast/lookOptions.ts';

const findingsOf = (avatar: unknown) =>
  readScenario(set('cast.anne.avatar', avatar)(starterText())).findings.filter(
    ({ severity }) => severity === 'error',
  );

test('the forms of the format are those that the drawings have', () => {
  const drawn = Object.fromEntries(
    Object.keys(AVATAR_FORMS).map((option) => [option, schema.properties?.[option]]),
  );
  for (const [option, forms] of Object.entries(AVATAR_FORMS))
    expect(drawn[option]).toMatchObject({ items: { enum: forms } });
});

test('every value that the studio offers is one of the format', () => {
  for (const feature of FEATURES)
    expect(findingsOf({ [feature]: valuesOf(feature, true).filter((value) => value !== 'none') })).toEqual(
      [],
    );
});

test.each([
  [{ top: ['bobb'] }, { code: 'PN113', params: { found: 'bobb', suggestion: 'bob' } }],
  [{ top: 'bob' }, { code: 'PN111', params: { expected: 'list' } }],
  [{ topp: ['bob'] }, { code: 'PN112', params: { found: 'topp', suggestion: 'top' } }],
  [{ hairColor: ['brown'] }, { code: 'PN113', params: { kind: 'colour', found: 'brown' } }],
  [{ hairColor: ['#2c1b18'] }, { code: 'PN113', params: { kind: 'colour' } }],
  [{ topProbability: 101 }, { code: 'PN114', params: { bound: 100 } }],
  [{ mouth: ['smile'] }, { code: 'PN112', params: { found: 'mouth' } }],
])('a look that cannot be drawn is told: %j', (avatar, finding) => {
  expect(findingsOf(avatar)).toMatchObject([finding]);
});
