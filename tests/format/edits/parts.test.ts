import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addChoice,
  duplicateChoice,
  moveChoice,
  removeChoice,
  renameChoice,
} from '../../../src/format/edits/choices.ts';
import { addFlag, removeFlag, renameFlag } from '../../../src/format/edits/flags.ts';
import { newIdFrom } from '../../../src/format/edits/newId.ts';
import { removeNode } from '../../../src/format/edits/nodes.ts';
import { removeCharacter } from '../../../src/format/edits/removeCharacter.ts';
import { renameCharacter } from '../../../src/format/edits/renameCharacter.ts';
import { setAt } from '../../../src/format/edits/setAt.ts';
import { setWording } from '../../../src/format/edits/setWording.ts';
import { addLanguage, removeLanguage } from '../../../src/format/edits/translations.ts';
import { readScenario } from '../../../src/format/index.ts';
import { isId } from '../../../src/format/schema.ts';
import { starterText } from '../../../src/format/starterText.ts';

const STARTER = starterText();
const choiceIds = (text: string) =>
  (JSON.parse(text).nodes.opening.choices as { id: string }[]).map(({ id }) => id);
const codesOf = (text: string) => readScenario(text).findings.map(({ code }) => code);

describe('ids', () => {
  it('are always ids, whatever the words, and never given twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 6 }), (texts) => {
        const ids: string[] = [];
        for (const text of texts) ids.push(newIdFrom(text, ids, 'line'));
        expect(ids.every(isId)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
    expect(newIdFrom('a'.repeat(90), ['a'.repeat(60)], 'line')).toBe(`${'a'.repeat(58)}-2`);
    expect(newIdFrom('constructor', [], 'line')).toBe('line');
  });
});

describe('choices', () => {
  it('are added up to four', () => {
    const words = { text: 'Et si on demandait ?', language: 'fr' };
    const four = addChoice(STARTER, 'opening', words);
    expect(four?.id).toBe('et-si-on-demandait');
    expect(choiceIds(four?.text ?? '')).toEqual(['ask-who', 'send-it', 'after-summer', 'et-si-on-demandait']);
    expect(addChoice(four?.text ?? '', 'opening')).toBeUndefined();
    expect(addChoice(STARTER, 'three-chairs')).toBeUndefined();
  });

  it('move and move back to the byte', () => {
    expect(choiceIds(moveChoice(STARTER, 'opening', 0, 2))).toEqual(['send-it', 'after-summer', 'ask-who']);
    expect(moveChoice(moveChoice(STARTER, 'opening', 0, 2), 'opening', 2, 0)).toBe(STARTER);
    expect(moveChoice(STARTER, 'opening', 0, 3)).toBe(STARTER);
  });

  it('are copied behind themselves, and the copy is not the best', () => {
    const copy = duplicateChoice(STARTER, 'opening', 0);
    expect(choiceIds(copy?.text ?? '')).toEqual(['ask-who', 'ask-who-2', 'send-it', 'after-summer']);
    expect(JSON.parse(copy?.text ?? '').nodes.opening.choices[1].best).toBeUndefined();
    expect(removeChoice(copy?.text ?? '', 'opening', 1)).toBe(STARTER);
  });

  it('carry what was accepted of them along', () => {
    const at = (index: number) => `PN404 nodes.opening.choices[${index}]`;
    const accepted = (text: string) => JSON.parse(text)['x-accepted'];
    const file = setAt(setAt(STARTER, ['x-accepted', at(2)], 'c'), ['x-accepted', `${at(0)}.why`], 'a');
    expect(accepted(removeChoice(file, 'opening', 1))).toEqual({ [at(1)]: 'c', [`${at(0)}.why`]: 'a' });
    expect(accepted(moveChoice(file, 'opening', 0, 2))).toEqual({ [at(1)]: 'c', [`${at(2)}.why`]: 'a' });
  });

  it('take another id, with what is known of their translations', () => {
    const file = setAt(STARTER, ['x-sources', 'en', 'nodes.opening.choices.ask-who.why'], '1+');
    const text = renameChoice(file, 'opening', 0, 'who-reads');
    expect(choiceIds(text)[0]).toBe('who-reads');
    expect(JSON.parse(text)['x-sources'].en).toEqual({ 'nodes.opening.choices.who-reads.why': '1+' });
    expect(renameChoice(file, 'opening', 0, 'send-it')).toBe(file);
  });
});

describe('flags and cast', () => {
  it('take another name wherever they are used', () => {
    const file = setAt(STARTER, ['nodes', 'opening', 'choices', 1, 'needs'], ['!knows-paul']);
    const text = renameFlag(file, 'knows-paul', 'met-paul');
    expect(text.includes('knows-paul')).toBe(false);
    expect(JSON.parse(text).nodes.opening.choices[1].needs).toEqual(['!met-paul']);
    expect(renameFlag(text, 'met-paul', 'knows-paul')).toBe(file);
    const recast = renameCharacter(STARTER, 'anne', 'annette');
    expect(codesOf(recast)).toEqual(codesOf(STARTER));
    expect(renameCharacter(recast, 'annette', 'anne')).toBe(STARTER);
  });

  it('leave no trace when a flag is taken out', () => {
    const text = removeFlag(STARTER, 'knows-paul');
    expect(text.includes('knows-paul')).toBe(false);
    expect(codesOf(text)).not.toContain('PN213');
  });

  it('declares six flags at most', () => {
    let text = STARTER;
    for (let count = 1; count < 6; count++) text = addFlag(text)?.text ?? '';
    expect(Object.keys(JSON.parse(text).flags)).toHaveLength(6);
    expect(addFlag(text)).toBeUndefined();
  });
});

describe('what the author noted', () => {
  const NOTES = {
    'x-accepted': {
      PN402: 'all',
      'PN404 nodes.opening.choices[1]': 'choice',
      'PN501 nodes.opening': 'node',
      'PN501 nodes.opening-2': 'another',
      'PN301 flags.knows-paul': 'flag',
      'PN301 cast.anne.role': 'role',
    },
    'x-sources': {
      en: {
        'flags.knows-paul': '1',
        'cast.anne.role': '2+',
        'nodes.opening.text': '3',
        'nodes.opening.choices.send-it.why': '4',
      },
    },
  };
  const file = Object.entries(NOTES).reduce((text, [key, notes]) => setAt(text, [key], notes), STARTER);
  const left = (text: string) => {
    const { 'x-accepted': accepted, 'x-sources': sources } = JSON.parse(text);
    return [...Object.values(accepted), ...Object.values(sources.en)];
  };

  it('goes with what it was noted of, and with nothing else', () => {
    expect(left(removeNode(file, 'opening'))).toEqual(['all', 'another', 'flag', 'role', '1', '2+']);
    const withoutChoice = ['all', 'node', 'another', 'flag', 'role', '1', '2+', '3'];
    expect(left(removeChoice(file, 'opening', 1))).toEqual(withoutChoice);
    expect(left(removeFlag(file, 'knows-paul'))).not.toContain('flag');
    expect(left(removeFlag(file, 'knows-paul'))).not.toContain('1');
    expect(left(removeCharacter(file, 'anne', undefined))).not.toContain('role');
    expect(left(removeCharacter(file, 'anne', undefined))).not.toContain('2+');
  });

  it('goes with a language, and its translations with it', () => {
    const french = removeLanguage(file, 'en');
    expect(JSON.parse(french).languages).toEqual(['fr']);
    expect(JSON.parse(french)['x-sources']).toEqual({});
    expect(french).not.toContain('"en"');
    expect(readScenario(french).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(removeLanguage(file, 'fr')).toBe(file);
    expect(removeLanguage(file, 'de')).toBe(file);
  });

  it('leaves a file of three languages as it was when the third one goes again', () => {
    const three = addLanguage(STARTER, 'de');
    expect(removeLanguage(setAt(three, ['title', 'de'], 'Der erste Termin'), 'de')).toBe(STARTER);
  });
});

describe('wording', () => {
  const path = ['nodes', 'opening', 'facilitation'];
  const write = (text: string, language: string, wording: string) =>
    setWording(text, path, { language, wording, isOptional: true });
  const read = (text: string) => JSON.parse(text).nodes.opening.facilitation;

  it('goes with its last word where it need not be, and comes back in all languages', () => {
    const half = write(STARTER, 'fr', '');
    expect(read(half).fr).toBe('');
    const none = write(half, 'en', '');
    expect(read(none)).toBeUndefined();
    expect(read(write(none, 'en', 'Vote.'))).toEqual({ fr: '', en: 'Vote.' });
  });

  it('keeps the words of a plain text when only another language is emptied', () => {
    const plain = setAt(STARTER, path, 'Faire voter.');
    expect(read(write(plain, 'en', ''))).toEqual({ fr: 'Faire voter.', en: '' });
    expect(read(write(plain, 'fr', ''))).toBeUndefined();
  });

  it('keeps a plain text under the first language when a second one is written', () => {
    const plain = setAt(STARTER, path, 'Faire voter.');
    expect(read(write(plain, 'en', 'Vote.'))).toEqual({ fr: 'Faire voter.', en: 'Vote.' });
    const alone = '{ "languages": ["fr"], "title": "t", "nodes": { "opening": {} } }';
    expect(read(write(alone, 'fr', 'Voter.'))).toBe('Voter.');
  });
});
