import { expect, test } from 'vitest';
import { readScenario, readScenarioBytes } from '../../src/format/index.ts';

/** A scenario of one language, its lines numbered for the tests below. */
const LINES = [
  /* 1 */ '{',
  /* 2 */ '  "format": 1, "id": "short", "title": "Court", "languages": ["fr"],',
  /* 3 */ '  "flags": { "vu": "Déjà vu" },',
  /* 4 */ '  "start": { "node": "début-non" },',
  /* 5 */ '  "nodes": {',
  /* 6 */ '    "debut": { "text": "On y va", "choices": [',
  /* 7 */ '      { "id": "oui", "text": "Oui", "needs": ["vu"], "next": "fin" },',
  /* 8 */ '      { "id": "non", "text": "Non", "speed": 200, "next": "fim" }',
  /* 9 */ '    ] },',
  /* 10 */ '    "fin": { "ending": "advance", "title": "Fin", "text": "\\u00c7a y est : c\'est fini" }',
  /* 11 */ '  }',
  /* 12 */ '}',
];

function placesOf(text: string): readonly string[] {
  return readScenario(text).findings.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

function withLine(number: number, line: string): string {
  return LINES.map((each, index) => (index + 1 === number ? line : each)).join('\n');
}

/** The text with its own slips mended, so that each case shows one fault only. */
function right(number: number, line: string): string {
  return withLine(number, line)
    .replace('début-non', 'debut')
    .replace('200', '20')
    .replace('fim', 'fin')
    .replace(" : c'est", '\u00A0: c’est');
}

test('every fault of a file is told at once, each at its own place', () => {
  expect(placesOf(LINES.join('\n'))).toEqual([
    'PN116 4:22',
    'PN201 4:22',
    'PN114 8:46',
    'PN201 8:59',
    'PN312 10:74',
    'PN313 10:77',
  ]);
});

test.each([
  [
    'a missing key points at the key of its object',
    10,
    '    "fin": { "title": "Fin", "ending": "lost", "text": 1 }',
    'PN111 10:56',
  ],
  [
    'a missing root key points at the root',
    2,
    '  "format": 1, "title": "Court", "languages": ["fr"],',
    'PN110 1:1',
  ],
  [
    'a missing choice key points at the start of its choice',
    7,
    '      { "id": "oui", "needs": ["vu"], "next": "fin" },',
    'PN110 7:7',
  ],
  [
    'an unknown key points at itself',
    7,
    '      { "id": "oui", "text": "Oui", "need": ["vu"], "next": "fin" },',
    'PN112 7:37',
  ],
  [
    'a wrong flag points at its place in the list',
    7,
    '      { "id": "oui", "text": "Oui", "needs": ["!vu", "lu"], "next": "fin" },',
    'PN212 7:54',
  ],
  ['a duplicate key points at the second one', 3, '  "flags": { "vu": "Vu", "vu": "Lu" },', 'PN107 3:26'],
  [
    'a node that nothing leads to points at its key',
    9,
    '    ] }, "seul": { "text": "Ici", "next": "fin" },',
    'PN202 9:10',
  ],
  ['columns count UTF-16 units', 3, '  "x-a": "👋👋", "flags": { "vu": "👋 ?" },', 'PN311 3:39'],
  [
    'a fault after an escape counts what is written',
    10,
    '    "fin": { "ending": "lost", "title": "\\u0041h\\t !", "text": "Fin" }',
    'PN311 10:52',
  ],
])('%s', (_, number, line, place) => {
  expect(placesOf(right(number, line))).toContain(place);
});

test('Windows line ends and a byte-order mark move no place', () => {
  const text = right(7, '      { "id": "oui", "text": "Oui", "needs": ["vu"], "next": "fan" },');
  const [plain] = placesOf(text);
  expect(plain).toBe('PN201 7:62');
  expect(placesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(['PN105 1:1', plain]);
  expect(placesOf(text.replaceAll('\n', '\r'))).toEqual([plain]);
});

test('a byte that is not UTF-8 is told at its own line and column', () => {
  const bytes = new TextEncoder().encode(right(1, '{'));
  const at = bytes.indexOf(0xc3);
  const broken = Uint8Array.from([...bytes.slice(0, at), 0xe9, ...bytes.slice(at + 2)]);
  const found = readScenarioBytes(broken).findings.find(({ code }) => code === 'PN104');
  expect(found).toMatchObject({ line: 3, column: 22, params: { found: 'E9' } });
});

test('a finding names its node, its choice and its path', () => {
  const text = right(8, '      { "id": "non", "text": "Non", "next": "nulle-part" }');
  expect(readScenario(text, { file: 'short.json' }).findings).toMatchObject([
    { file: 'short.json', node: 'debut', choice: 'non', path: 'nodes.debut.choices[1].next' },
  ]);
});
