import { describe, expect, it } from 'vitest';
import { EFFECT_PRESETS, readScenario } from '../../../src/format/index.ts';
import { UI_LANGUAGES } from '../../../src/i18n/index.ts';
import { isMadeUp } from '../../../src/studio/form/isMadeUp.ts';
import { indexProblems } from '../../../src/studio/form/problems.ts';
import { inSize } from '../../../src/studio/form/sizes.ts';
import { wholeIn } from '../../../src/studio/form/wholeIn.ts';
import { wordsOf } from '../../browser/wordsOf.ts';

describe('sizes', () => {
  it('keep the direction of an effect in another size', () => {
    expect(inSize(15, -10, 'S')).toEqual({ speed: 5, direction: -5 });
    expect(inSize(0, -10, 'XL')).toEqual({ speed: 0, direction: -20 });
    expect(inSize(0, 0, 'M')).toEqual({ speed: 0, direction: 10 });
  });
});

describe('presets', () => {
  it('have a name in each language', () => {
    for (const language of UI_LANGUAGES) {
      const say = wordsOf(language, 'studioForm');
      for (const preset of Object.keys(EFFECT_PRESETS))
        expect(say(`preset.${preset}`, { speed: '+5', direction: '−10' })).toMatch(/^\p{Lu}.*\+5.*−10$/u);
    }
  });
});

describe('numbers as they are typed', () => {
  it('take every sign for minus and nothing for a number that is none', () => {
    expect(['−10', '-10', '+5', ' 7 ', '', '1.5', 'x', '99999'].map(wholeIn)).toEqual([
      -10,
      -10,
      5,
      7,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('ids that were made up', () => {
  it('are known by their stem and number', () => {
    expect(
      ['answer', 'answer-12', 'answer-me', 'answers', 'my-answer'].map((id) => isMadeUp(id, 'answer')),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('problems by field', () => {
  it('stand where the missing key would be, else at their own place', () => {
    const text = '{ "format": 1, "id": "a b", "languages": ["fr"], "nodes": { "x": { "choices": [{}] } } }';
    const index = indexProblems(readScenario(text).findings);
    expect(index.get('title')?.[0]?.code).toBe('PN110');
    expect(index.get('nodes.x.choices[0].next')?.[0]?.code).toBe('PN110');
    expect(index.get('id')?.[0]?.code).toBe('PN116');
  });
});
