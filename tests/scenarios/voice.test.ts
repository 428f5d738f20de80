import { describe, expect, test } from 'vitest';
import { BANNED_WORDS, GENDERED_PLAYER } from '../../src/format/writing/avoidedWords.ts';
import { faulty, LANGUAGES, type TextKind, wordsOf } from './shipped.ts';

/** Most characters of a text, by kind (voice page, 2). */
const LIMITS: Partial<Record<TextKind, number>> = {
  objective: 120,
  line: 220,
  choice: 110,
  reaction: 160,
  why: 280,
  facilitation: 280,
  endingTitle: 60,
  endingText: 240,
  notYet: 240,
};
const LIMITED = Object.keys(LIMITS) as TextKind[];
const VOICES = ['watchSays', 'compassSays'] as const;
const SPOKEN = ['line', 'choice'] as const;
const ALL: readonly TextKind[] = [...LIMITED, ...VOICES, 'title'];

describe.each(LANGUAGES)('in %s', (language) => {
  test('no text is longer than the voice page allows', () => {
    expect(faulty(language, LIMITED, (text, kind) => text.length > (LIMITS[kind] ?? 0))).toEqual([]);
  });

  test('the watch and the compass speak in eight words at most', () => {
    expect(faulty(language, VOICES, (text) => wordsOf(text).length > 8)).toEqual([]);
  });

  test('the compass only asks', () => {
    expect(faulty(language, ['compassSays'], (text) => !text.endsWith('?'))).toEqual([]);
  });

  test('a facilitation ends on one question to the room', () => {
    const question = language === 'fr' ? /\. Question\u00A0: [^?]+\u202F\?$/u : /\. Question: [^?]+\?$/u;
    expect(faulty(language, ['facilitation'], (text) => !question.test(text))).toEqual([]);
  });

  test('lines and choices are spoken words, without quotation marks', () => {
    expect(faulty(language, SPOKEN, (text) => /[«»“”"()]/u.test(text))).toEqual([]);
  });

  test('nobody says a word to avoid', () => {
    expect(faulty(language, SPOKEN, (text) => BANNED_WORDS[language].test(text))).toEqual([]);
  });

  test('a why explains by the purchase and blames nobody', () => {
    const addressed =
      language === 'fr'
        ? /(?<!\p{L}|rendez-)(?:vous|votre|vos|tu|toi|il fallait|aurait dû|erreur)(?!\p{L})/iu
        : /(?<!\p{L})(?:you|your|should have|mistake)(?!\p{L})/iu;
    expect(faulty(language, ['why'], (text) => addressed.test(text))).toEqual([]);
  });

  test('a why is two or three full sentences', () => {
    const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=\p{Lu})/u).length;
    expect(faulty(language, ['why'], (text) => sentences(text) < 2 || sentences(text) > 4)).toEqual([]);
  });

  test('a reaction is a fact: no regret, no applause', () => {
    const judged =
      language === 'fr'
        ? /malheureusement|heureusement|bravo|dommage|hélas|mauvaise (?:question|réponse)/iu
        : /(?:un)?fortunately|well done|good (?:question|answer)|bad (?:question|answer)|sadly/iu;
    expect(faulty(language, ['reaction'], (text) => judged.test(text))).toEqual([]);
  });
});

describe('French typography', () => {
  test.each([
    ['no-break space inside guillemets', /«(?!\u00A0)|(?<!\u00A0)»/u],
    ['narrow no-break space before ; ! ? %', /(?<![\u202F!?])[;!?%]/u],
    ['no-break space before a colon', /(?<!\u00A0):/u],
    ['a curved apostrophe', /['´`]/u],
    ['an ellipsis in one sign, without a space before', /\.\.|\s…/u],
    ['no straight quotes and no dashes in dialogue', /"|[—–]/u],
    ['no doubled or trailing space', /\s\s|^\s|\s$/u],
    ['hours with no-break spaces', /\d h|\dh|h \d/u],
    ['accented capitals', /(?<!\p{L})(?:A(?= )|Ca |Etes|Etat|Ecoutez)/u],
  ])('has %s', (_, wrong) => {
    expect(faulty('fr', ALL, (text) => wrong.test(text))).toEqual([]);
  });
});

describe('English typography', () => {
  test.each([
    ['nothing before ; : ! ? %', /\s[;:!?%]/u],
    ['curved quotes and apostrophes', /["'´`«»]/u],
    ['an ellipsis in one sign', /\.\.|\s…/u],
    ['no dashes in dialogue', /[—–]|\s-\s/u],
    ['no doubled or trailing space', /\s\s|^\s|\s$/u],
    ['no no-break space', /[\u00A0\u202F]/u],
    ['hours with a full stop', /\d:\d\d|\d ?(?:am|pm)/u],
  ])('has %s', (_, wrong) => {
    expect(faulty('en', ALL, (text) => wrong.test(text))).toEqual([]);
  });
});

test('the player has no gender in French', () => {
  expect(faulty('fr', ['choice'], (text) => GENDERED_PLAYER.test(text))).toEqual([]);
});

test('the player says vous to every client and tu inside the head', () => {
  const tu = /(?<!\p{L})(?:tu|toi|ton|tes|te)(?!\p{L})/iu;
  expect(faulty('fr', ['choice'], (text) => tu.test(text))).toEqual([]);
  expect(faulty('fr', VOICES, (text) => /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu.test(text))).toEqual([]);
});

test('an English why has no contraction', () => {
  const contraction = /n’t|’(?:re|ve|ll|d)(?!\p{L})|(?<=(?<!\p{L})(?:it|that|there|what|who|he|she))’s/iu;
  expect(faulty('en', ['why'], (text) => contraction.test(text))).toEqual([]);
});
