import { describe, expect, test } from 'vitest';
import { readScenario, readScenarioBytes, starterText } from '../../src/format/index.ts';

const WHOLE = starterText();

function kindsOf(text: string): readonly string[] {
  return readScenario(text).findings.map(({ code, line, params }) => `${code} ${params.kind ?? ''} ${line}`);
}

describe('JSON that is broken is told with its line, and the rest is read on', () => {
  test.each([
    ['a missing comma', WHOLE.replace('"format": 1,', '"format": 1'), 'PN101 missing-comma 4'],
    ['a comma too many', WHOLE.replace('"direction": 50\n', '"direction": 50,\n'), 'PN101 trailing-comma 46'],
    ['text after the end', `${WHOLE}\nand so on`, 'PN101 text-after-end 252'],
    ['a comment', WHOLE.replace('"level"', '// how hard\n"level"'), 'PN101 comment 13'],
    ['a key without quotes', WHOLE.replace('"level"', 'level'), 'PN101 symbol 13'],
    [
      'a text that is not closed',
      WHOLE.replace('"first-meeting",', '"first-meeting,'),
      'PN101 open-string 4',
    ],
    ['a NUL byte', WHOLE.replace('first-meeting', 'first\u0000meeting'), 'PN101 control-character 4'],
    ['an unknown escape', WHOLE.replace('first-meeting', 'first\\meeting'), 'PN101 escape 4'],
    ['nothing at all', '', 'PN101 empty 1'],
    ['only white space', ' \n ', 'PN101 empty 1'],
    ['half a file', WHOLE.slice(0, WHOLE.length / 2), 'PN101'],
  ])('%s', (_, text, told) => {
    expect(kindsOf(text).join('\n')).toContain(told);
    expect(readScenario(text).scenario).toBeUndefined();
  });

  test('a missing comma hides no other fault and invents none', () => {
    const text = WHOLE.replace('"format": 1,', '"format": 1').replace('"mood": "happy"', '"mood": "hapy"');
    expect(readScenario(text).findings.map(({ code }) => code)).toEqual(['PN101', 'PN113']);
  });

  test('half a file is not said to lack what was never read', () => {
    const codes = readScenario(WHOLE.slice(0, WHOLE.length / 2)).findings.map(({ code }) => code);
    expect(codes).not.toContain('PN110');
    expect(codes).not.toContain('PN201');
  });

  test('a text that runs over its line is all that is told: what the other languages lack was never read', () => {
    const codes = readScenario(WHOLE.replace('intéressant, vraiment', 'intéressant,\nvraiment')).findings.map(
      ({ code }) => code,
    );
    expect(new Set(codes)).toEqual(new Set(['PN101']));
  });
});

describe('files made to do harm end in a finding', () => {
  test.each([
    ['5 MB of opened lists', '['.repeat(5_000_000), 'PN106'],
    ['5 MB of opened objects', '{"a":'.repeat(1_000_000), 'PN106'],
    ['brackets that close the wrong ones', '[},'.repeat(1_000_000), 'PN106'],
    ['a list of a million entries', `{ "skills": [${'1,'.repeat(1_000_000)}1] }`, 'PN121'],
    ['33 MB', `"${'x'.repeat(33 * 1024 * 1024)}"`, 'PN102'],
    ['a key into the prototype', WHOLE.replace('"knows-paul": {', '"__proto__": {'), 'PN108'],
    ['an id that is a method of every object', WHOLE.replace('"anne": {', '"constructor": {'), 'PN108'],
    ['a list instead of an object', '[]', 'PN111'],
    ['a number too large for a number', WHOLE.replace('"level": 1', '"level": 1e999'), 'PN115'],
  ])('%s', (_, text, code) => {
    const { scenario, findings } = readScenario(text);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(scenario).toBeUndefined();
  });

  test('a file that is wrong everywhere is told up to a limit, and that there is more', () => {
    const nodes = Array.from({ length: 5000 }, (_, n) => `"n${n}": { "mood": 1, "next": 2 }`).join(',');
    const { findings } = readScenario(`{ "format": 1, "nodes": { ${nodes} } }`);
    expect(findings).toHaveLength(1001);
    expect(findings.map(({ code }) => code)).toContain('PN190');
  });

  test('33 MB of bytes are not even decoded', () => {
    expect(readScenarioBytes(new Uint8Array(33 * 1024 * 1024)).findings).toMatchObject([{ code: 'PN102' }]);
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['a spreadsheet', [0x50, 0x4b, 3, 4, 20, 0, 6, 0]],
  ])('%s is no text, and that is all there is to say', (_, bytes) => {
    expect(readScenarioBytes(Uint8Array.from(bytes)).findings).toMatchObject([
      { code: 'PN101', line: 1, params: { kind: 'not-text' } },
    ]);
  });

  test.each(['utf-16le', 'utf-16be'])(
    'a file in %s is named as such, with or without its mark',
    (encoding) => {
      const little = encoding === 'utf-16le';
      for (const text of [`\uFEFF${WHOLE}`, WHOLE]) {
        const bytes = new Uint8Array(text.length * 2);
        const view = new DataView(bytes.buffer);
        for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
        expect(readScenarioBytes(bytes).findings).toMatchObject([
          { code: 'PN103', params: { found: encoding.toUpperCase() } },
        ]);
      }
    },
  );
});

test('names that every object has are no nodes, speakers or flags', () => {
  const text = WHOLE.replace('"speaker": "anne"', '"speaker": "to-string"')
    .replace('"next": "three-chairs"', '"next": "valueOf"')
    .replace(
      '"knows-paul"\n          ],\n          "best"',
      '"has-own-property"\n          ],\n          "best"',
    );
  const codes = readScenario(text).findings.map(({ code }) => code);
  expect(codes).toContain('PN214');
  expect(codes).toContain('PN201');
});
