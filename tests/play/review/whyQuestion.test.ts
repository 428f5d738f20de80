import { expect, test } from 'vitest';
import { choicesOf } from '../../../src/engine/index.ts';
import { firstSentence, reasonsOf } from '../../../src/play/review/whyQuestion.ts';
import { SHIPPED_IDS, shipped } from '../../builders/shipped.ts';

test.each([
  ['La date a bougé, pas la décision. Rien ne dit le reste.', 'La date a bougé, pas la décision.'],
  ['M. Hamon n’a rien lu. Il signe.', 'M. Hamon n’a rien lu.'],
  ['Seul M. Hamon lit. Le reste attend.', 'Seul M. Hamon lit.'],
  ['« Quand\u202f? » ramène au calendrier. La suite attend.', '« Quand\u202f? » ramène au calendrier.'],
  ['“Which one?” is about her. It stays.', '“Which one?” is about her.'],
  ['Elle dit « oui. » Rien n’est signé.', 'Elle dit « oui. »'],
  ['Il reste 3,5 points… Douze semaines.', 'Il reste 3,5 points…'],
  ['Une seule phrase', 'Une seule phrase'],
])('the first sentence of “%s”', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

const WHYS = ['a', 'b', 'c', 'd'].map((choice) => ({ choice, why: `Why ${choice}. And more.` }));

test('three reasons are offered, the right one among them, in an order that a game keeps', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => `game-${seed}`);
  const places = seeds.map((seed) => {
    const reasons = reasonsOf(WHYS, 'd', seed);
    expect(reasons).toHaveLength(3);
    expect(reasonsOf(WHYS, 'd', seed)).toEqual(reasons);
    return reasons.findIndex(({ choice, text }) => choice === 'd' && text === 'Why d.');
  });
  for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).toBeGreaterThan(8);
});

test('fewer than two other whys, or none of its own, make the question an open one', () => {
  expect(reasonsOf(WHYS.slice(0, 2), 'a', 'seed')).toEqual([]);
  expect(reasonsOf([...WHYS.slice(0, 2), { choice: 'c', why: 'Why b. Again.' }], 'a', 'seed')).toEqual([]);
  expect(reasonsOf([...WHYS.slice(1), { choice: 'a', why: '' }], 'a', 'seed')).toEqual([]);
});

test('every why that ships begins with a sentence that can stand alone', () => {
  for (const id of SHIPPED_IDS)
    for (const node of Object.values(shipped(id).nodes))
      for (const { why } of choicesOf(node))
        for (const text of Object.values(why ?? {})) {
          const sentence = firstSentence(text);
          expect(text.startsWith(sentence)).toBe(true);
          expect(sentence, text).toMatch(/^[«“\p{Lu}\p{N}].{9,}[.!?…»”]$/u);
        }
});
