import { canonicalText } from './canonical.ts';
import { isObject } from './lenient.ts';

/** Turns the text of the starter scenario into one that shows something. */
export type Example = (text: string) => string | Uint8Array;

/** Like an example, and always a text: what several make together. */
type Edit = (text: string) => string;

type Change = (owner: Record<string | number, unknown>, key: string | number) => void;

function at(path: string, change: Change): Edit {
  return (text) => {
    const file: unknown = JSON.parse(text);
    const steps = path.split('.');
    const key = steps.pop() ?? '';
    const owner = steps.reduce<unknown>((value, step) => {
      if (Array.isArray(value)) return value[Number(step)];
      return isObject(value) ? value[step] : undefined;
    }, file);
    if (typeof owner !== 'object' || owner === null) throw new Error(`The starter has nothing at ${path}`);
    change(owner as Record<string, unknown>, key);
    return canonicalText(file);
  };
}

/** The scenario with a value at a dotted path, in place of the one there or in addition. */
export function set(path: string, value: unknown): Edit {
  return at(path, (owner, key) => {
    owner[key] = value;
  });
}

/** The scenario without what stands at a dotted path. */
export function drop(path: string): Edit {
  return at(path, (owner, key) => {
    delete owner[key];
  });
}

/** The scenario with a key at a dotted path called otherwise; it then stands last. */
export function rename(path: string, name: string): Edit {
  return at(path, (owner, key) => {
    owner[name] = owner[key];
    delete owner[key];
  });
}

/** Several changes, one after the other. */
export function all(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((changed, edit) => edit(changed), text);
}

/** The text with a piece of JSON before its first key. */
export function opened(json: string): Edit {
  return (text) => text.replace('{', () => `{ ${json},`);
}

/** Latin-1 bytes; what Latin-1 does not have becomes a question mark, as editors do. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => (unit.charCodeAt(0) < 256 ? unit.charCodeAt(0) : 63));
}

/** UTF-16 bytes, little end first, with their mark. */
export function utf16(text: string): Uint8Array {
  const bytes = [...`\uFEFF${text}`].flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]);
  return Uint8Array.from(bytes);
}

/**
 * An answer in short: its effects on watch and compass, where it leads, what it says; a star marks the one
 * that the author holds for the best. For instance `-5 15 second`, `*10 -10 lost: Tuesday?`.
 */
const ANSWER = /^(\*?)(-?\d+) (-?\d+)(?: ([\w-]+))?(?:: (.+))?$/;

/** The id of every scenario in short. */
export const IN_SHORT = 'in-short';

const ENDINGS: readonly string[] = ['signed', 'advance', 'stalled', 'purchasing', 'lost'];

function answer(written: string, index: number) {
  const id = 'abcd'.charAt(index);
  const [, star, speed, direction, next = '', text = `Answer ${id}`] = ANSWER.exec(written) ?? [];
  return {
    id,
    text,
    speed: Number(speed),
    direction: Number(direction),
    weeks: 1,
    ...(star && { best: true }),
    reaction: 'A door shuts.',
    why: 'One. Two.',
    next,
  };
}

/**
 * A scenario in short, in place of the starter: its decisions by name, the first one being the start, and an
 * ending for each kind that an answer leads to.
 */
export function scene(decisions: Readonly<Record<string, readonly string[]>>): Edit {
  const [first = ''] = Object.keys(decisions);
  const menus = Object.entries(decisions).map(([id, answers]) => ({ id, choices: answers.map(answer) }));
  const led = new Set(menus.flatMap(({ choices }) => choices.map(({ next }) => next)));
  const endings = ENDINGS.filter((kind) => led.has(kind)).map((kind) => [
    kind,
    { ending: kind, title: kind, text: 'It ends.', ...(kind === 'signed' && { notYet: 'Not yet.' }) },
  ]);
  const nodes = menus.map(({ id, choices }) => [id, { text: `This is ${id}.`, choices }]);
  const file = {
    format: 1,
    id: IN_SHORT,
    title: 'In short',
    languages: ['en'],
    start: { node: first },
    nodes: Object.fromEntries([...nodes, ...endings]),
  };
  return () => canonicalText(file);
}

/** The same from a row of decisions, each answer leading to the next one; in the end, whoever does not turn south signs. */
export function row(menus: readonly (readonly string[])[]): Edit {
  const decisions = menus.map((menu, index) => [
    `d${index + 1}`,
    menu.map((written) => {
      const ending = written.includes(' -') ? 'lost' : 'signed';
      const next = index + 1 < menus.length ? `d${index + 2}` : ending;
      const [effects = '', text] = written.split(': ');
      return text === undefined ? `${effects} ${next}` : `${effects} ${next}: ${text}`;
    }),
  ]);
  return scene(Object.fromEntries(decisions));
}

/** The entries of a list at a dotted path in another order. */
export function reorder(path: string, order: readonly number[]): Edit {
  return at(path, (owner, key) => {
    const list: unknown = owner[key];
    if (Array.isArray(list)) owner[key] = order.map((index) => list[index]);
  });
}
