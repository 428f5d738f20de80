import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import { row, set } from '../../src/format/example.ts';
import { DIAGNOSTICS, starterText } from '../../src/format/index.ts';
import { command, emptyFolder } from './command.ts';

const FOLDER = emptyFolder();
const GAME = 'scenarios/call-me-back.json';
const BROKEN = join(FOLDER, 'broken.json');
const DOUBTFUL = join(FOLDER, 'doubtful.json');

writeFileSync(BROKEN, set('start.node', 'openning')(starterText()));
writeFileSync(DOUBTFUL, set('title.fr', 'Un premier rendez-vous !')(starterText()));
afterAll(() => rmSync(FOLDER, { recursive: true }));

describe('check', () => {
  test('the shipped scenarios are fine', async () => {
    const { code, err } = await command(['check', '--strict']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('a broken file exits 1 and shows the line, the message and the fix', async () => {
    const { code, out } = await command(['check', BROKEN]);
    expect(code).toBe(1);
    expect(out).toContain('PN201');
    expect(out).toContain('"node": "openning"');
    expect(out).toContain('Vouliez-vous écrire «\u00A0opening\u00A0»');
  });

  test('--json is one document, in the language asked for, of files and folders alike', async () => {
    const { code, out } = await command(['check', FOLDER, '--json', '--lang', 'en']);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([
      { code: 'PN201', file: BROKEN, fix: 'Did you mean “opening”?', path: 'start.node' },
      { code: 'PN311', severity: 'warning', file: DOUBTFUL, line: 6 },
    ]);
  });

  test('warnings fail under --strict only, and GitHub gets its own form', async () => {
    const [lax, strict] = await Promise.all([
      command(['check', DOUBTFUL, '--format', 'github']),
      command(['check', DOUBTFUL, '--strict']),
    ]);
    expect([lax.code, strict.code]).toEqual([0, 1]);
    expect(lax.out).toContain(`::warning file=${DOUBTFUL},line=6,col=`);
  });

  test('a file that cannot be opened exits 2, after the others were checked', async () => {
    const { code, out, err } = await command(['check', join(FOLDER, 'none.json'), BROKEN, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).findings).toHaveLength(1);
    expect(err).toContain('none.json');
  });
});

test('signs that command a terminal are shown, not obeyed', async () => {
  const file = join(FOLDER, 'terminal.json');
  writeFileSync(file, set('place', '\u001B[2J\u009B31m')(starterText()));
  const [text, json] = await Promise.all([command(['check', file]), command(['check', file, '--json'])]);
  rmSync(file);
  expect(text.out).toContain('«\u00A0\uFFFD[2J\uFFFD31m\u00A0»');
  expect(json.out).not.toMatch(/[\u007F-\u009F]/);
  expect(JSON.parse(json.out).findings[0].message).toContain('\u001B[2J\u009B31m');
});

test('what cannot be played is not shipped', async () => {
  const page = join(FOLDER, 'broken.html');
  const { code, err } = await command(['ship', BROKEN, '--out', page]);
  expect(code).toBe(1);
  expect(err).toContain('PN201');
  expect(existsSync(page)).toBe(false);
});

describe('play', () => {
  test('letters given beforehand play the whole game', async () => {
    const { code, out } = await command(['play', GAME, '--choices', 'bcba', '--json']);
    expect(code).toBe(0);
    const game = JSON.parse(out);
    expect(game).toMatchObject({
      scenario: 'call-me-back',
      ending: 'the-right-room',
      kind: 'signed',
      grade: 'A',
    });
    expect(game.choices).toHaveLength(4);
    expect(game.choices[0]).toMatchObject({ node: 'opening', choice: 'ask-what', letter: 'B', legs: 1 });
    const lost = game.choices.reduce((sum: number, { regret }: { regret: number }) => sum + regret, 0);
    expect(100 - lost).toBeCloseTo(game.score, 9);
    expect(game.choices.map((one: { class: string }) => one.class)).not.toContain(null);
    expect(game.turningPoint).toBeNull();
  });

  test('a lost game names its turning point and the class of each choice', async () => {
    const { out } = await command(['play', GAME, '--choices', 'aba', '--json']);
    const { choices, turningPoint, score } = JSON.parse(out);
    expect(score).toBeLessThan(80);
    const turned = choices.filter((one: { class: string }) => one.class === 'turning');
    expect(turned).toHaveLength(1);
    expect(turningPoint).toEqual({ node: turned[0].node, choice: turned[0].choice });
  });

  test.each([
    ['too few letters', 'BC', 'Pas assez de lettres'],
    ['too many letters', 'BCBAA', 'Trop de lettres'],
    ['a letter that is no answer', 'Z', 'Lettre 1'],
  ])('%s exit 2 with the reason', async (_, letters, reason) => {
    const { code, out, err } = await command(['play', GAME, '--choices', letters, '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).error).toContain(reason);
    expect(err).toContain(reason);
  });

  test('an answer that is closed exits 2 with the reason', async () => {
    const file = join(emptyFolder(), 'closed.json');
    writeFileSync(file, starterText());
    const { code, err } = await command(['play', file, '--choices', 'BB']);
    expect(code).toBe(2);
    expect(err).toContain('n’est pas possible dans cette situation');
  });

  test('a person at the keyboard is asked again after a slip, and sees the end', async () => {
    const { code, out, err } = await command(['play', GAME, '--lang', 'en'], { input: 'B\nX\nC\nB\nA\n' });
    expect(code).toBe(0);
    expect(err).toContain('“X” is not an answer');
    expect(out).toContain('The right room');
    expect(out).toContain('grade A');
  });

  test('input that ends too early stops the game with exit 2', async () => {
    expect(await command(['play', GAME], { input: 'B\n' })).toMatchObject({ code: 2 });
  });

  test('a broken file is not played: its findings are the document', async () => {
    const { code, out } = await command(['play', BROKEN, '--choices', 'A', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toMatchObject([{ code: 'PN201' }]);
  });
});

describe('solve', () => {
  test('gives what the exact solver knows, with a game to each ending', async () => {
    const { code, out } = await command(['solve', GAME, '--json']);
    expect(code).toBe(0);
    const solved = JSON.parse(out);
    expect(solved).toMatchObject({
      estimated: false,
      best: { ending: 'the-right-room', score: 100, estimated: false },
      worst: { score: 0, estimated: false },
      bound: null,
      random: { estimated: false, games: null },
      proofs: { complete: true, unreachable: [], stuck: [], dead: [] },
    });
    expect(Object.keys(solved)).toEqual(
      expect.arrayContaining(['horizon', 'signatureLine', 'bestNorthing', 'states', 'policies']),
    );
    const { ending, worst } = solved.endings.at(-1);
    const again = await command(['play', GAME, '--choices', worst.letters, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ ending, score: worst.score });
  });

  test('beyond --budget every figure is marked as estimated, in JSON and for people', async () => {
    const [json, people] = await Promise.all([
      command(['solve', GAME, '--budget', '10', '--json']),
      command(['solve', GAME, '--budget', '10', '--lang', 'en']),
    ]);
    expect(JSON.parse(json.out)).toMatchObject({
      estimated: true,
      bestNorthing: null,
      best: { estimated: true },
      worst: { estimated: true },
      random: { estimated: true, games: 2000 },
      bound: { relaxation: expect.any(String), northing: expect.any(Number) },
      proofs: { complete: false },
    });
    expect(people.out).toContain('Best game found (estimated)');
    expect(people.out).toContain('No game gains more than');
    expect(people.out).toContain('estimated from 2,000 games');
  });
});

describe('report', () => {
  test('tells a trainer the numbers, the endings, the decisions and the findings, in the language asked for', async () => {
    const [french, english] = await Promise.all([
      command(['report', GAME]),
      command(['report', GAME, '--lang', 'en']),
    ]);
    expect([french.code, english.code]).toEqual([0, 0]);
    expect(french.out).toContain('# Rappelez-moi dans trois mois');
    expect(french.out).toContain('## Les fins');
    for (const part of ['numbers', 'endings', 'habits', 'weight of each decision', 'findings'])
      expect(english.out).toMatch(new RegExp(`## .*${part}`));
    expect(english.out).toContain('| Best game | BCBA, score 100 |');
  });

  test('--json adds the decisions, whose shares add up, and the findings', async () => {
    const { out } = await command(['report', GAME, '--json']);
    const { decisions, findings, best } = JSON.parse(out);
    const shares = decisions.reduce((sum: number, { share }: { share: number }) => sum + share, 0);
    expect(shares).toBeCloseTo(100, 9);
    expect(Array.isArray(findings)).toBe(true);
    expect(best.letters).toBe('BCBA');
  });

  test('--out writes a page, and writes it again', async () => {
    const page = join(FOLDER, 'report.html');
    writeFileSync(page, 'older');
    const { code, out } = await command(['report', GAME, '--out', page, '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 0, out: `${page} is ready: the balance report.\n` });
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  });

  test('what stands in a file is never markup', async () => {
    const file = join(emptyFolder(), 'markup.json');
    writeFileSync(file, set('title.fr', '<b>| [x](y)')(starterText()));
    const { out } = await command(['report', file]);
    expect(out).toContain('# \\<b\\>\\| \\[x\\](y)');
  });
});

describe('graph', () => {
  test('draws every node and way, the best line thick and said so', async () => {
    const { code, out } = await command(['graph', GAME, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^flowchart TD\n/);
    expect(out).toMatch(/n0 ==>\|"B .*\(best\)"\| n2/);
    expect(out.match(/==>/g)).toHaveLength(4);
  });

  test('DOT draws the same', async () => {
    const { out } = await command(['graph', GAME, '--format', 'dot']);
    expect(out).toMatch(/^digraph \{\n/);
    expect(out.match(/penwidth=3/g)).toHaveLength(4);
    expect(out).toContain('"opening" -> "two-budgets"');
  });

  test('quotes, brackets and angle brackets of a text stay text', async () => {
    const file = join(emptyFolder(), 'quoted.json');
    writeFileSync(file, set('nodes.opening.text.fr', '"]; <script> \\\u202F!')(starterText()));
    const [mermaid, dot] = await Promise.all([
      command(['graph', file]),
      command(['graph', file, '--format', 'dot']),
    ]);
    expect(mermaid.out).toContain('#34;#93;#59; #60;script#62; #92;\u202F#33;');
    expect(dot.out).toContain('\\"]; <script> \\\\\u202F!"');
  });
});

describe('explain', () => {
  test('a code is told with its thresholds, the example that earns it and the near miss that does not', async () => {
    const { code, out } = await command(['explain', 'pn407', '--lang', 'en', '--json']);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ code: 'PN407', severity: 'warning', thresholds: { mass: 15, run: 2 } });
    expect(told.definition).toContain('2 or more in a row');
    for (const { kind, example, nearMiss, message } of told.cases) {
      const has = (text: string) =>
        check(text).findings.some(({ code: found, params }) => found === 'PN407' && params.kind === kind);
      expect([kind, has(example), has(nearMiss)]).toEqual([kind, true, false]);
      expect(message).toContain('when all is lost');
    }
  });

  test('for people it shows both, and without a code it lists them all; an unknown one exits 2', async () => {
    const [one, all, none] = await Promise.all([
      command(['explain', 'PN507']),
      command(['explain']),
      command(['explain', 'PN999']),
    ]);
    expect(one.out).toContain('Je suis ravi');
    expect(one.out).toContain('Bien sûr');
    expect(all.out.trim().split('\n')).toHaveLength(Object.keys(DIAGNOSTICS).length);
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('PN999');
  });
});

test('the page of all codes has a chapter for each, with its example and its near miss', async () => {
  const { code, out } = await command(['explain', 'all', '--lang', 'en']);
  expect(code).toBe(0);
  const chapters = out.split(/^## /m).slice(1);
  expect(chapters.map((chapter) => chapter.split(' ')[0])).toEqual(Object.keys(DIAGNOSTICS));
  for (const chapter of chapters) {
    expect(chapter).toContain('An example that earns');
    expect(chapter).toContain('which does not earn it');
  }
});

test('check --fix writes the new order into the file, and says so', async () => {
  const file = join(emptyFolder(), 'letters.json');
  writeFileSync(file, row([1, 2, 3, 4, 5].map(() => ['15 -15', '-5 15']))(''));
  const { err, out } = await command(['check', file, '--fix', '--json']);
  expect(JSON.parse(out).findings.map(({ code }: { code: string }) => code)).not.toContain('PN401');
  expect(err).toContain('x-shuffle-seed');
  expect(readFileSync(file, 'utf8')).toContain('"x-shuffle-seed"');
});

test('schema with a file completes the names of that file, even of one with errors', async () => {
  const { code, out } = await command(['schema', BROKEN]);
  expect(code).toBe(0);
  const { $defs } = JSON.parse(out);
  expect($defs.start.properties.node.anyOf[0].enum).toContain('opening');
  expect($defs.choice.properties.needs.items.anyOf[0].enum).toEqual(['knows-paul', '!knows-paul']);
});

test('schema prints the published schema', async () => {
  const { out } = await command(['schema', '--lang', 'en']);
  const published = readFileSync(new URL('../../public/scenario.schema.json', import.meta.url), 'utf8');
  expect(out).toBe(published);
});

test('new writes a scenario that checks clean, and never over a file', async () => {
  const cwd = emptyFolder();
  const first = await command(['new', 'my-first'], { cwd });
  expect(first).toMatchObject({ code: 0, err: '' });
  const written = readFileSync(join(cwd, 'scenarios/my-first.json'), 'utf8');
  expect(check(written)).toMatchObject({ findings: [], scenario: { id: 'my-first' } });
  writeFileSync(join(cwd, 'scenarios/my-first.json'), 'mine');
  expect(await command(['new', 'my-first'], { cwd })).toMatchObject({ code: 2 });
  expect(readFileSync(join(cwd, 'scenarios/my-first.json'), 'utf8')).toBe('mine');
  expect(await command(['new', '../Escape'], { cwd })).toMatchObject({ code: 2 });
  rmSync(cwd, { recursive: true });
});

test('wrong usage exits 2 with the help and a sentence, and no stack trace', async () => {
  const { code, out, err } = await command(['check', '--frmat', 'json']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('«\u00A0--frmat\u00A0» n’est pas une option');
  expect(err).not.toMatch(/\n\s+at /);
});

test('an empty default folder is said to be empty', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'scenarios'));
  const { code, err } = await command(['check'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('scenarios');
  rmSync(cwd, { recursive: true });
});
