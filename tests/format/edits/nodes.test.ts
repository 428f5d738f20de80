import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeChoice } from '../../../src/format/edits/choices.ts';
import { fragment } from '../../../src/format/edits/fragment.ts';
import {
  addNode,
  changeKind,
  duplicateNode,
  removeNode,
  renameNode,
} from '../../../src/format/edits/nodes.ts';
import { setAt } from '../../../src/format/edits/setAt.ts';
import { formattingOf } from '../../../src/format/formatting.ts';
import { readScenario } from '../../../src/format/index.ts';
import { starterText } from '../../../src/format/starterText.ts';
import { SHIPPED_IDS, shippedText } from '../../builders/shipped.ts';

const STARTER = starterText();
const TEXTS = SHIPPED_IDS.map(shippedText);
const nodesIn = (text: string) => JSON.parse(text).nodes as Record<string, Record<string, unknown>>;

/** A shipped file and the id of one of its nodes. */
const place = fc
  .constantFrom(...TEXTS)
  .chain((text) => fc.constantFrom(...Object.keys(nodesIn(text))).map((id) => ({ text, id })));

function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing was made');
  return value;
}

describe('layout', () => {
  it('writes every shipped file as it stands', () => {
    for (const text of TEXTS) expect(`${fragment(JSON.parse(text), formattingOf(text), '')}\n`).toBe(text);
  });
});

describe('adding a node', () => {
  it('puts it behind the one named, with its speaker and a place for each language', () => {
    const { text, id } = made(addNode(STARTER, { kind: 'decision', after: 'opening' }));
    const ids = Object.keys(nodesIn(text));
    expect(ids[ids.indexOf('opening') + 1]).toBe(id);
    expect(nodesIn(text)[id]).toEqual({
      speaker: 'anne',
      mood: 'neutral',
      text: { fr: '', en: '' },
      choices: [
        { id: 'answer', text: { fr: '', en: '' }, speed: 0, direction: 0 },
        { id: 'answer-2', text: { fr: '', en: '' }, speed: 0, direction: 0 },
      ],
    });
  });

  it('is laid out like the rest of the file', () => {
    for (const kind of ['decision', 'line', 'ending'] as const)
      for (const file of TEXTS.slice(0, 4)) {
        const { text } = made(addNode(file, { kind, after: Object.keys(nodesIn(file))[0] }));
        expect(text).toBe(`${fragment(JSON.parse(text), formattingOf(text), '')}\n`);
      }
  });

  it('makes the id of the first words, without accents, that nothing else has', () => {
    const words = { text: 'Ça, c’est l’été prochain, œuvrons !', language: 'fr' };
    const first = made(addNode(STARTER, { kind: 'line', words }));
    expect(first.id).toBe('ca-c-est-l-ete');
    expect(nodesIn(first.text)[first.id]?.text).toEqual({ fr: words.text, en: '' });
    expect(made(addNode(first.text, { kind: 'line', words })).id).toBe('ca-c-est-l-ete-2');
  });

  it('starts the game with the first one of an empty file', () => {
    const { text, id } = made(addNode('{ "languages": ["fr"] }', { kind: 'decision' }));
    expect(JSON.parse(text).start.node).toBe(id);
  });

  it('makes nothing of a text that is no file', () => {
    for (const text of ['', '[]', '{ "nodes": [] }', '{ "nodes": {'])
      expect(addNode(text, { kind: 'line' })).toBeUndefined();
  });

  it('is undone to the byte by taking it out', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('decision', 'line', 'ending'), ({ text, id }, kind) => {
        const grown = made(addNode(text, { kind, after: id }));
        expect(removeNode(grown.text, grown.id)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

describe('renaming a node', () => {
  it('goes there and back to the byte, and earns no finding on the way', () => {
    fc.assert(
      fc.property(place, ({ text, id }) => {
        const renamed = renameNode(text, id, 'another-name');
        expect(Object.keys(nodesIn(renamed))).toEqual(
          Object.keys(nodesIn(text)).map((one) => (one === id ? 'another-name' : one)),
        );
        expect(readScenario(renamed).findings.map(({ code }) => code)).toEqual(
          readScenario(text).findings.map(({ code }) => code),
        );
        expect(renameNode(renamed, 'another-name', id)).toBe(text);
      }),
      { numRuns: 10 },
    );
  });

  it('takes the author’s notes along, and those of no other node', () => {
    const file = JSON.stringify({
      'x-accepted': {
        'PN402 nodes.ask': 'a',
        'PN402 nodes.ask.text': 'b',
        'PN402 nodes.ask-more': 'c',
        PN401: 'd',
      },
      'x-sources': { en: { 'nodes.ask.text': '1', 'nodes.ask-more.text': '2' } },
      nodes: { ask: { next: 'ask' }, 'ask-more': { next: 'ask' } },
    });
    const text = renameNode(file, 'ask', 'tell');
    expect(JSON.parse(text)).toEqual({
      'x-accepted': {
        'PN402 nodes.tell': 'a',
        'PN402 nodes.tell.text': 'b',
        'PN402 nodes.ask-more': 'c',
        PN401: 'd',
      },
      'x-sources': { en: { 'nodes.tell.text': '1', 'nodes.ask-more.text': '2' } },
      nodes: { tell: { next: 'tell' }, 'ask-more': { next: 'tell' } },
    });
  });

  it('refuses a name that is no id or is given away', () => {
    for (const name of ['where-are-we', 'Opening', 'a b', '', '__proto__', 'x'.repeat(61)])
      expect(renameNode(STARTER, 'opening', name)).toBe(STARTER);
  });
});

describe('taking a node out', () => {
  it('leaves the ways to it, or leads them to another', () => {
    const [, target = ''] = Object.keys(nodesIn(STARTER));
    const codes = readScenario(removeNode(STARTER, target)).findings.map(({ code }) => code);
    expect(codes).toContain('PN201');
    const led = removeNode(STARTER, target, 'three-chairs');
    expect(readScenario(led).findings.map(({ code }) => code)).not.toContain('PN201');
    expect(nodesIn(led)[target]).toBeUndefined();
  });
});

describe('a copy of a node', () => {
  it('says the same under an id of its own, and taking it out restores the file', () => {
    fc.assert(
      fc.property(place, ({ text, id }) => {
        const copy = made(duplicateNode(text, id));
        expect(nodesIn(copy.text)[copy.id]).toEqual(nodesIn(text)[id]);
        expect(removeNode(copy.text, copy.id)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

describe('changing the kind of a node', () => {
  it('keeps what both kinds have', () => {
    const opening = nodesIn(STARTER).opening ?? {};
    const line = nodesIn(changeKind(STARTER, 'opening', 'line')).opening;
    expect(line).toEqual({ speaker: 'anne', mood: 'neutral', text: opening.text, next: 'where-are-we' });
    const ending = nodesIn(changeKind(STARTER, 'opening', 'ending')).opening;
    expect(ending).toEqual({ ending: 'stalled', title: { fr: '', en: '' }, text: opening.text });
    expect(changeKind(STARTER, 'opening', 'decision')).toBe(STARTER);
  });

  it('gives the way on of a line to the first answer', () => {
    const file = JSON.stringify({
      languages: ['fr'],
      title: '',
      nodes: { a: { text: 'x', speed: 5, next: 'b' } },
    });
    expect(nodesIn(changeKind(file, 'a', 'decision')).a?.choices).toEqual([
      { id: 'answer', text: '', speed: 5, direction: 0, next: 'b' },
      { id: 'answer-2', text: '', speed: 0, direction: 0 },
    ]);
  });
});

describe('the notes of the author', () => {
  const noted = (keys: readonly string[], records: readonly string[] = []) =>
    setAt(
      setAt(STARTER, ['x-accepted'], Object.fromEntries(keys.map((key) => [key, `about ${key}`]))),
      ['x-sources', 'en'],
      Object.fromEntries(records.map((id) => [id, `hash of ${id}`])),
    );
  const notesOf = (text: string) => {
    const file = JSON.parse(text);
    return { accepted: file['x-accepted'], records: file['x-sources'].en };
  };
  const codesOf = (text: string) => readScenario(text).findings.map(({ code }) => code);

  it('go with a choice that is removed, and those on the others stay theirs', () => {
    const text = noted(
      [0, 1, 2].map((at) => `PN402 nodes.opening.choices[${at}]`),
      ['nodes.opening.choices.ask-who.text', 'nodes.opening.choices.send-it.text'],
    );
    const rest = removeChoice(text, 'opening', 0);
    expect(notesOf(rest)).toEqual({
      accepted: {
        'PN402 nodes.opening.choices[0]': 'about PN402 nodes.opening.choices[1]',
        'PN402 nodes.opening.choices[1]': 'about PN402 nodes.opening.choices[2]',
      },
      records: { 'nodes.opening.choices.send-it.text': 'hash of nodes.opening.choices.send-it.text' },
    });
    expect(codesOf(rest)).not.toContain('PN107');
  });

  it('go with a node that is removed, so that another can take its name', () => {
    const text = noted(
      ['PN402 nodes.opening', 'PN402 nodes.well-received.text', 'PN402', 'PN402 nodes.well-received'],
      ['nodes.well-received.text', 'nodes.opening.text'],
    );
    const rest = removeNode(text, 'well-received');
    expect(notesOf(rest)).toEqual({
      accepted: { 'PN402 nodes.opening': 'about PN402 nodes.opening', PN402: 'about PN402' },
      records: { 'nodes.opening.text': 'hash of nodes.opening.text' },
    });
  });

  it('on a name that nothing has any more are not mixed with those that come with another', () => {
    const text = noted(
      ['PN402 nodes.gone', 'PN402 nodes.opening'],
      ['nodes.gone.text', 'nodes.opening.text'],
    );
    const renamed = renameNode(text, 'opening', 'gone');
    expect(notesOf(renamed)).toEqual({
      accepted: { 'PN402 nodes.gone': 'about PN402 nodes.opening' },
      records: { 'nodes.gone.text': 'hash of nodes.opening.text' },
    });
    expect(codesOf(renamed)).not.toContain('PN107');
  });

  it('on answers go when a decision becomes a line', () => {
    const text = noted(
      ['PN402 nodes.opening.choices[0]'],
      ['nodes.opening.choices.ask-who.text', 'nodes.opening.text'],
    );
    expect(notesOf(changeKind(text, 'opening', 'line'))).toEqual({
      accepted: undefined,
      records: { 'nodes.opening.text': 'hash of nodes.opening.text' },
    });
  });
});
