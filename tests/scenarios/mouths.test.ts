import { expect, test } from 'vitest';
import type { Scenario } from '../../src/engine/index.ts';
import { LANGUAGES, type Language, SCENARIOS, wordsOf } from './shipped.ts';

/** What a client says in the lines of all scenarios: hide the names, and one still knows who speaks (voice page, 9). */
function linesOf(speaker: string, language: Language): readonly string[] {
  const lines = ({ nodes }: Scenario) =>
    Object.values(nodes).flatMap((node) =>
      node.type !== 'ending' && node.speaker === speaker ? [node.text[language] ?? ''] : [],
    );
  return SCENARIOS.flatMap(lines);
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!…])\s+/u);

test.each(LANGUAGES)(
  'Garnier says fewer than eight words a sentence, no hello and no goodbye, in %s',
  (language) => {
    const sentences = linesOf('garnier', language).flatMap(sentencesOf);
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => wordsOf(sentence).length >= 8)).toEqual([]);
    expect(
      sentences.filter((said) => /bonjour|au revoir|merci|hello|\bhi\b|goodbye|thank/iu.test(said)),
    ).toEqual([]);
  },
);

test('Bruno speaks for others: nous, on in every line, upstairs or we in English', () => {
  const plural = { fr: /nous, on/iu, en: /(?<!\p{L})(?:we|upstairs)(?!\p{L})/iu };
  for (const language of LANGUAGES) {
    const lines = linesOf('bruno', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => !plural[language].test(said))).toEqual([]);
  }
});

test('Bruno has three adjectives in every line', () => {
  const three = /(?:[^,:.]+, ){2}[^,:.]+/u;
  for (const language of LANGUAGES)
    expect(linesOf('bruno', language).filter((said) => !three.test(said))).toEqual([]);
});

test.each(LANGUAGES)('Hélène asks one question at most and never raises her voice, in %s', (language) => {
  const lines = linesOf('helene', language);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((said) => said.split('?').length > 2 || said.includes('!'))).toEqual([]);
});
