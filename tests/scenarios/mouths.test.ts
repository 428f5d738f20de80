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

test('Léa reports what was said in every line, and says tu from her second one', () => {
  const reported = { fr: /dit(?=[\s,])|répondu|demandé/u, en: /told|said|asked/u };
  for (const language of LANGUAGES) {
    const lines = linesOf('lea', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => !reported[language].test(said))).toEqual([]);
  }
  const [first = '', ...later] = linesOf('lea', 'fr');
  const tu = /(?<!\p{L})(?:tu|toi|ton|te)(?!\p{L})/iu;
  expect(first).not.toMatch(tu);
  expect(later.filter((said) => !tu.test(said))).toEqual([]);
});

test('Léa drops the sentence that leads to bad news', () => {
  const dropped = { fr: /… enfin, bref/u, en: /… well, anyway/u };
  for (const language of LANGUAGES) {
    const lines = linesOf('lea', language);
    expect(lines.filter((said) => dropped[language].test(said)).length).toBeGreaterThan(lines.length / 2);
  }
});

test('Sophie asks when or how much, with a figure and a verb of motion', () => {
  const motion = { fr: /tombe|rentr|remont|mont|part|gliss/u, en: /land|come|came|goes|go up|slide/u };
  for (const language of LANGUAGES) {
    const lines = linesOf('sophie', language);
    expect(lines.length).toBeGreaterThan(4);
    expect(
      lines.filter((said) => !(motion[language].test(said) && /\d/u.test(said) && said.includes('?'))),
    ).toEqual([]);
  }
});

test('Bertrand says normalement, or all being well, and promises nothing for himself', () => {
  const hedge = { fr: /^[^.?]*normalement|! normalement/iu, en: /all being well/iu };
  const himself = { fr: /(?<!\p{L})(?:je|j’)(?! crois)/iu, en: /(?<!\p{L})I(?:’ll|’m|’ve| will| shall)/u };
  for (const language of LANGUAGES) {
    const lines = linesOf('bertrand', language);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((said) => !hedge[language].test(said) || himself[language].test(said))).toEqual([]);
  }
});

test('Thomas writes fragments, and apologises before the facts', () => {
  const sorry = { fr: /désolé/iu, en: /sorry/iu };
  for (const language of LANGUAGES) {
    const lines = linesOf('thomas', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => !sorry[language].test(said))).toEqual([]);
    expect(lines.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 11)).toEqual([]);
  }
});

test.each(LANGUAGES)('those upstairs ask one question, in few words, in %s', (language) => {
  const lines = ['sabatier', 'kessler', 'paoli'].flatMap((speaker) => linesOf(speaker, language));
  expect(lines.length).toBeGreaterThan(4);
  expect(
    lines.filter((said) => said.split('?').length !== 2 || said.includes('!') || wordsOf(said).length > 16),
  ).toEqual([]);
});

test.each([
  ['Agnès starts in the middle, among docks, pallets and lorries', 'agnes', /^….*(?:quai|palette|camion)/u],
  ['Ms Brunet quotes the article, and never says I', 'brunet', /^(?!.*(?<!\p{L})(?:je|j’)).*Article \d/u],
  ['Yann says at once that one did not hear it from him', 'yann', /^Tu ne le tiens pas de moi/u],
])('%s, in French', (_, speaker, mouth) => {
  const lines = linesOf(speaker, 'fr');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((said) => !mouth.test(said))).toEqual([]);
});

test.each([
  ['Agnès starts in the middle, among docks, pallets and lorries', 'agnes', /^….*(?:dock|pallet|lorry)/u],
  ['Ms Brunet quotes the article, and never says I', 'brunet', /^(?!.*(?<!\p{L})I(?!\p{L})).*Article \d/u],
  ['Yann says at once that one did not hear it from him', 'yann', /^You didn’t get this from me/u],
])('%s, in English', (_, speaker, mouth) => {
  const lines = linesOf(speaker, 'en');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((said) => !mouth.test(said))).toEqual([]);
});

test('Lenoir is Purchasing, in the conditional: no I, no price', () => {
  const mouth = {
    fr: /^(?!.*(?<!\p{L})(?:je|j’|moi|prix)(?!\p{L}))(?=.*Achats).*rai(?:en)?t(?!\p{L})/u,
    en: /^(?!.*(?<!\p{L})(?:I|me|price)(?!\p{L}))(?=.*Purchasing).*would/u,
  };
  for (const language of LANGUAGES) {
    const lines = linesOf('lenoir', language);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter((said) => !mouth[language].test(said))).toEqual([]);
  }
});

test.each(LANGUAGES)('Ms Aubert asks one question, in few words, in %s', (language) => {
  const lines = linesOf('aubert', language);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((said) => said.split('?').length !== 2 || wordsOf(said).length > 20)).toEqual([]);
});

test('Rachid numbers his points, corrects himself, and is always on stage', () => {
  const points = { fr: /^Un, .*Deux, .*non, /isu, en: /^One, .*Two, .*no, still two/isu };
  const stage = {
    fr: /scène|rappels|jou|salle|opéra|décor|rideau|pièce|trac/iu,
    en: /stage|curtain|house|opera|rehearsal|play/iu,
  };
  for (const language of LANGUAGES) {
    const lines = linesOf('rachid', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => !points[language].test(said))).toEqual([]);
    expect(lines.filter((said) => !stage[language].test(said))).toEqual([]);
  }
});

test.each(LANGUAGES)('the committee asks one question, in few words, in %s', (language) => {
  const lines = ['hamon', 'vial'].flatMap((speaker) => linesOf(speaker, language));
  expect(lines.length).toBeGreaterThan(2);
  expect(
    lines.filter((said) => said.split('?').length !== 2 || said.includes('!') || wordsOf(said).length > 18),
  ).toEqual([]);
});

test('Karim counts before he speaks, and hands back a question, in every line', () => {
  const figure = {
    fr: /^(?:\d|onze|quatorze|une question)/iu,
    en: /^(?:\d|eleven|fourteen|one question)/iu,
  };
  for (const language of LANGUAGES) {
    const lines = linesOf('karim', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => !figure[language].test(said) || !said.endsWith('?'))).toEqual([]);
  }
});

test('Isabelle is courteous in every line: an inversion in French, a gloved phrase in English', () => {
  const courtesy = {
    fr: /\p{L}-(?:je|vous|ce)(?!\p{L})/iu,
    en: /you see|afraid|by any chance|thoughtful|would you|shall we/iu,
  };
  for (const language of LANGUAGES) {
    const lines = linesOf('isabelle', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => !courtesy[language].test(said))).toEqual([]);
  }
});

test('Nadia never asks, and each line holds her project or the people upstairs', () => {
  const hers = { fr: /mon projet|là-haut/iu, en: /my project|upstairs/iu };
  for (const language of LANGUAGES) {
    const lines = linesOf('nadia', language);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((said) => said.includes('?') || !hers[language].test(said))).toEqual([]);
  }
});

test.each(['delcourt', 'oudin'])('%s says a dozen words at most, and asks once at most', (speaker) => {
  for (const language of LANGUAGES) {
    const lines = linesOf(speaker, language);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((said) => wordsOf(said).length > 12 || said.split('?').length > 2)).toEqual([]);
  }
});

test('oudin hands things over, to somebody present', () => {
  const hers = { fr: /(?:c’est|est-ce|sera) (?:vous|moi)/u, en: /(?:that’s|why’s that) (?:you|me)/u };
  for (const language of LANGUAGES)
    expect(linesOf('oudin', language).filter((said) => !hers[language].test(said))).toEqual([]);
});
