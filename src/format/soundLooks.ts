import { MOODS, PLACES } from '../engine/index.ts';
import { isObject, type Loose, objectAt, objectsAt } from './lenient.ts';

/** A text as far as it is one. */
function soundText(value: unknown): unknown {
  if (typeof value === 'string') return value;
  return Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).filter(([, wording]) => typeof wording === 'string'),
  );
}

const isString = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const oneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);

/** What the rules never read, by the part that it belongs to: texts, and what else may stand there. */
const TEXTS = {
  file: ['title', 'objective'],
  node: ['text', 'title', 'notYet', 'facilitation', 'watchSays', 'compassSays'],
  choice: ['text', 'reaction', 'why'],
} as const;
const OTHERS: Readonly<Record<keyof typeof TEXTS, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  file: {
    level: isNumber,
    minutes: isNumber,
    place: oneOf(PLACES),
    skills: (value) => Array.isArray(value) && value.every(isString),
  },
  node: { speaker: isString, mood: oneOf(MOODS), place: oneOf(PLACES) },
  choice: { best: (value) => typeof value === 'boolean' },
};

function sound(owner: Loose, part: keyof typeof TEXTS): Loose {
  const texts: readonly string[] = TEXTS[part];
  return Object.fromEntries(
    Object.entries(owner).flatMap(([key, value]) => {
      if (texts.includes(key)) return [[key, soundText(value)]];
      const fits = Object.hasOwn(OTHERS[part], key) ? OTHERS[part][key] : undefined;
      return fits === undefined || fits(value) ? [[key, value]] : [];
    }),
  );
}

function soundNode(node: Loose): Loose {
  const looks = sound(node, 'node');
  if (!Object.hasOwn(node, 'choices')) return looks;
  return { ...looks, choices: objectsAt(node, 'choices').map(([, choice]) => sound(choice, 'choice')) };
}

/**
 * A file whose rules are right, with all of its words and looks that are what they should be and none of the others:
 * nobody who reads its scenario meets a number for a text. Its cast is left out.
 */
export function soundLooks(file: Loose): Loose {
  const nodes = objectAt(file, 'nodes');
  const flags = objectAt(file, 'flags');
  return {
    ...sound(file, 'file'),
    id: isString(file.id) ? file.id : '',
    cast: {},
    flags: Object.fromEntries(Object.entries(flags).map(([id, text]) => [id, soundText(text)])),
    nodes: Object.fromEntries(Object.keys(nodes).map((id) => [id, soundNode(objectAt(nodes, id))])),
  };
}
