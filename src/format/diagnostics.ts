import { BALANCE } from './balance.ts';
import { type Diagnostic, error, info, warning } from './diagnostic.ts';
import { all, drop, latin1, opened, rename, set, utf16 } from './example.ts';
import { WRITING } from './writing/diagnostics.ts';

const MEGABYTE = 1024 * 1024;
const SECOND = 'nodes.where-are-we.choices';

const fr = (title: string) => set('title.fr', title);
const en = (title: string) => set('title.en', title);
const deep = (depth: number) => opened(`"x-deep": ${'['.repeat(depth)}${']'.repeat(depth)}`);
const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(',');
const allOpenTo = (...needs: readonly (readonly string[])[]) =>
  all(...needs.map((need, index) => set(`${SECOND}.${index}.needs`, need)));
const allFasterThan = (...least: readonly number[]) =>
  all(...least.map((atLeast, index) => set(`${SECOND}.${index}.when`, { speed: { atLeast } })));
const backToStart = (...choices: readonly number[]) =>
  all(...choices.map((index) => set(`${SECOND}.${index}.next`, 'opening')));
/** A menu to go round in, moving the gauges by so many points, before the answer that asks for a gauge. */
const wandering = (points: number) =>
  all(
    backToStart(0, 2),
    set('nodes.opening.choices.0.speed', points),
    set('nodes.opening.choices.1.speed', -points),
    set(`${SECOND}.0.direction`, points),
    set(`${SECOND}.2.direction`, -points),
    set(`${SECOND}.1.when`, { speed: { atLeast: 40 }, direction: { atLeast: 40 } }),
  );

/** Every code (rulings, 19), in the order of their families. A code is never used again for something else. */
const TABLE = {
  // Syntax and shape
  PN101: error(
    (text) => text.replace('"format": 1,', '"format": 1'),
    (text) => text.replaceAll('\n', '\r\n'),
  ),
  PN102: error(
    (text) => text + ' '.repeat(32 * MEGABYTE),
    (text) => text + ' '.repeat(MEGABYTE),
  ),
  PN103: error(utf16, (text) => new TextEncoder().encode(text)),
  PN104: error(
    (text) => latin1(set('cast.anne.name', 'Anaïs Morel')(text)),
    set('cast.anne.name', 'Ana\uFFFDs Morel'),
  ),
  PN105: info(
    (text) => `\uFEFF${text}`,
    (text) => `\n${text}`,
  ),
  PN106: error(deep(64), deep(63)),
  PN107: error(opened('"x-a": { "b": 1, "b": 2 }'), opened('"x-a": { "b": 1 }, "x-c": { "b": 2 }')),
  PN108: error(opened('"x-a": { "__proto__": 1 }'), opened('"x-a": { "proto": 1 }')),
  PN110: error(drop('id'), drop('level')),
  PN111: error(set('level', '1'), set('level', 2)),
  PN112: error(rename(`${SECOND}.0.reaction`, 'raection'), rename(`${SECOND}.0.reaction`, 'x-raection')),
  PN113: error(set('nodes.opening.mood', 'hapy'), set('nodes.opening.mood', 'hurried')),
  PN114: error(set(`${SECOND}.0.speed`, -101), set(`${SECOND}.0.speed`, -100)),
  PN115: error(set(`${SECOND}.0.speed`, 2.5), set(`${SECOND}.0.speed`, 25)),
  PN116: error(set('id', 'First meeting'), set('id', 'first-meeting-2')),
  PN117: error(fr('x'.repeat(2001)), fr('x'.repeat(2000))),
  PN118: error(set('languages', []), set('skills', [])),
  PN119: error(drop('nodes.three-chairs.ending'), drop('nodes.three-chairs.notYet')),
  PN120: error(set(`${SECOND}.0.id`, 'with-paul'), set(`${SECOND}.0.id`, 'send-it')),
  PN121: error(opened(`"x-a": [${many(20_002, String)}]`), opened(`"x-a": [${many(20_000, String)}]`)),
  PN122: error(set('format', 2), rename('level', 'x-format')),
  PN124: error(set('title.français', 'Un rendez-vous'), set('title.x-note', 'Un rendez-vous')),
  PN190: info(opened(many(1001, (n) => `"key-${n}": 1`)), opened(many(3, (n) => `"key-${n}": 1`))),
  // Links and reachability
  PN201: error(set('nodes.well-received.next', 'where-are-wee'), set('nodes.well-received.next', 'opening')),
  PN202: warning(
    set('nodes.opening.choices.1.next', 'where-are-we'),
    set('nodes.well-received.next', 'opening'),
  ),
  PN203: error(backToStart(0, 1, 2), backToStart(0, 2)),
  PN204: error(set('nodes.well-received.next', 'well-received'), set('nodes.well-received.next', 'opening')),
  PN205: error(
    allOpenTo(['knows-paul'], ['knows-paul'], ['knows-paul']),
    allOpenTo(['knows-paul'], ['knows-paul'], ['!knows-paul']),
  ),
  PN206: error(allFasterThan(90, 90, 90), allFasterThan(90, 90, 40)),
  PN207: info(wandering(1), wandering(50)),
  PN210: warning(drop('nodes.opening.choices.0.sets'), set('nodes.opening.choices.1.sets', ['!knows-paul'])),
  PN211: warning(
    all(...[1, 2].map((index) => set(`nodes.opening.choices.${index}.sets`, ['knows-paul']))),
    set('nodes.well-received.sets', ['!knows-paul']),
  ),
  PN212: error(set(`${SECOND}.1.needs`, ['knows-pol']), set(`${SECOND}.1.needs`, ['!knows-paul'])),
  PN213: warning(drop(`${SECOND}.1.needs`), set(`${SECOND}.1.needs`, ['!knows-paul'])),
  PN214: error(set('nodes.opening.speaker', 'ane'), drop('nodes.opening.speaker')),
  // Language and typography
  PN301: error(drop('title.fr'), drop('objective')),
  PN302: warning(drop('title.en'), drop('objective')),
  PN303: error(fr(' '), fr('.')),
  PN304: warning(set('title.de', 'Ein Treffen'), set('title.x-note', 'Ein Treffen')),
  PN305: error(
    fr('Un rendez-vous avec {{name}}'),
    all(fr('Un rendez-vous avec {{name}}'), en('A meeting with {{ name }}')),
  ),
  PN306: warning(
    all(fr('Rappelez-moi dans trois mois'), en('Rappelez-moi dans trois mois')),
    all(fr('Trois mois'), en('Trois mois')),
  ),
  PN307: warning(fr('Un <b>premier</b> rendez-vous'), fr('Un cap < 50 et une allure > 50')),
  PN308: warning(set('title', 'Un premier rendez-vous'), set('cast.anne.name', 'Anne')),
  PN309: warning(drop('nodes.well-received.text'), drop('nodes.well-received.mood')),
  PN310: warning(fr('Elle dit « oui »'), fr('Elle dit «\u00A0oui\u00A0»')),
  PN311: warning(fr('Trois mois ?'), fr('Trois mois\u202F?')),
  PN312: warning(fr('La date : le 14'), fr('La date\u00A0: le 14')),
  PN313: warning(fr("L'autre date"), fr('L’autre date')),
  PN314: warning(fr('Trois mois...'), fr('Trois mois…')),
  PN315: info(fr('À 7h58'), fr('À 7\u00A0h\u00A058')),
  PN316: warning(en('Three months — or four'), en('A three-month call')),
  PN317: warning(en('Three months ?'), en('Three months?')),
  PN318: info(fr('Ecoutez, trois mois'), fr('Et dans trois mois')),
  PN319: warning(fr('Trois  mois'), fr('Trois\nmois')),
  ...BALANCE,
  ...WRITING,
} as const satisfies Readonly<Record<string, Diagnostic>>;

export type DiagnosticCode = keyof typeof TABLE;
export const DIAGNOSTICS: Readonly<Record<DiagnosticCode, Diagnostic>> = TABLE;
