import * as v from 'valibot';
import { ENDING_KINDS, MAX_FLAGS, MOODS, PLACES } from '../engine/index.ts';
import { AVATAR_FORMS } from './avatar.ts';

/** The version that this code writes; older files are migrated to it on reading. */
export const FORMAT_VERSION = 1;

/** Most characters of one text (rulings, 17). */
const MAX_TEXT_LENGTH = 2000;
/** Most characters of one id (rulings, 16). */
export const MAX_ID_LENGTH = 60;

/** Entries of the shorter lists and maps, which the rulings leave open. */
const MAX_CAST = 60;
const MAX_LIST = 30;

const ID = /^(?!constructor$|prototype$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FLAG_CONDITION = /^!?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name may be the id of something (rulings, 16). */
export function isId(name: string): boolean {
  return name.length <= MAX_ID_LENGTH && ID.test(name);
}

/** Told apart from an id when a key of a text is refused. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A colour of a portrait, as DiceBear takes it. */
export const COLOUR = /^(?:[\dA-Fa-f]{6}|transparent)$/;

/** What a list meets where an object is wanted: valibot itself takes a list for an object. */
const notAnObject = v.custom<never>(() => false);

/**
 * An object with these keys and no other; keys in `x-` are let through by the reader of the issues.
 * The issue of an unknown key lists the known ones, for "did you mean".
 */
/* @__NO_SIDE_EFFECTS__ */
function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const checked = v.objectWithRest(entries, v.never(Object.keys(entries).join(' ')));
  // Its type would say that every key leads to `never`, the wanted ones included.
  const schema = checked as unknown as v.ObjectSchema<Entries, undefined>;
  return v.lazy((input) => (Array.isArray(input) ? notAnObject : schema));
}

/* @__NO_SIDE_EFFECTS__ */
function mapOf<const Value extends v.GenericSchema>(key: typeof id | typeof languageTag, value: Value) {
  const schema = v.record(key, value);
  return v.lazy((input) => (Array.isArray(input) ? notAnObject : schema));
}

/* @__NO_SIDE_EFFECTS__ */
function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/* @__NO_SIDE_EFFECTS__ */
function list<const Item extends v.GenericSchema>(item: Item, least: number, most: number) {
  return v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
}

const id = v.pipe(v.string(), v.regex(ID), v.maxLength(MAX_ID_LENGTH));
const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG));
const flagConditions = list(v.pipe(v.string(), v.regex(FLAG_CONDITION)), 0, MAX_FLAGS);

const plainText = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const textByLanguage = mapOf(languageTag, plainText);
const eitherText = v.union([plainText, textByLanguage]);
const text = v.lazy((input) =>
  input === undefined ? eitherText : typeof input === 'string' ? plainText : textByLanguage,
);

const gauge = whole(0, 100);
const gaugeRange = closed({ atLeast: v.exactOptional(gauge), atMost: v.exactOptional(gauge) });
const when = closed({ speed: v.exactOptional(gaugeRange), direction: v.exactOptional(gaugeRange) });
const effect = v.exactOptional(whole(-100, 100));
const weeks = v.exactOptional(whole(0, 104));

const choice = closed({
  id,
  text,
  speed: effect,
  direction: effect,
  weeks,
  needs: v.exactOptional(flagConditions),
  when: v.exactOptional(when),
  sets: v.exactOptional(flagConditions),
  best: v.exactOptional(v.boolean()),
  reaction: v.exactOptional(text),
  why: v.exactOptional(text),
  next: id,
});

const spoken = {
  speaker: v.exactOptional(id),
  mood: v.exactOptional(v.picklist(MOODS)),
  place: v.exactOptional(v.picklist(PLACES)),
  text: v.exactOptional(text),
};

const decision = closed({
  ...spoken,
  facilitation: v.exactOptional(text),
  watchSays: v.exactOptional(text),
  compassSays: v.exactOptional(text),
  choices: list(choice, 2, 4),
});

const line = closed({
  ...spoken,
  speed: effect,
  direction: effect,
  weeks,
  sets: v.exactOptional(flagConditions),
  next: id,
});

const ending = closed({
  ending: v.picklist(ENDING_KINDS),
  title: v.exactOptional(text),
  text: v.exactOptional(text),
  notYet: v.exactOptional(text),
});

const anyNode = v.union([decision, line, ending]);

/** One node; which of the three kinds it is shows in its keys, so that faults are told about that kind only. */
const nodeSchema = v.lazy((input) => {
  if (input === undefined) return anyNode;
  if (typeof input !== 'object' || input === null) return line;
  if (Object.hasOwn(input, 'ending')) return ending;
  return Object.hasOwn(input, 'choices') ? decision : line;
});

export const nodesSchema = mapOf(id, nodeSchema);

/* @__NO_SIDE_EFFECTS__ */
function forms<const Forms extends readonly string[]>(of: Forms) {
  return v.exactOptional(list(v.picklist(of), 0, MAX_CAST));
}

const colours = v.exactOptional(list(v.pipe(v.string(), v.regex(COLOUR)), 0, MAX_CAST));
const chance = v.exactOptional(whole(0, 100));

const avatar = closed({
  top: forms(AVATAR_FORMS.top),
  topProbability: chance,
  hairColor: colours,
  hatColor: colours,
  skinColor: colours,
  clothing: forms(AVATAR_FORMS.clothing),
  clothingGraphic: forms(AVATAR_FORMS.clothingGraphic),
  clothesColor: colours,
  accessories: forms(AVATAR_FORMS.accessories),
  accessoriesColor: colours,
  accessoriesProbability: chance,
  facialHair: forms(AVATAR_FORMS.facialHair),
  facialHairColor: colours,
  facialHairProbability: chance,
});

const castMember = closed({
  name: text,
  role: v.exactOptional(text),
  avatar: v.exactOptional(avatar),
});

const start = closed({ node: id, speed: v.exactOptional(gauge), direction: v.exactOptional(gauge) });
const castMembers = mapOf(id, castMember);
const flagTexts = mapOf(id, text);

/** The scenario file: the one source of its shape (format page; rulings, 16). */
export const scenarioFileSchema = closed({
  $schema: v.exactOptional(v.string()),
  format: v.literal(FORMAT_VERSION),
  id,
  title: text,
  objective: v.exactOptional(text),
  level: v.exactOptional(whole(1, 4)),
  minutes: v.exactOptional(whole(1, 240)),
  skills: v.exactOptional(list(id, 0, MAX_LIST)),
  languages: list(languageTag, 1, MAX_LIST),
  place: v.exactOptional(v.picklist(PLACES)),
  cast: v.exactOptional(v.pipe(castMembers, v.maxEntries(MAX_CAST))),
  flags: v.exactOptional(v.pipe(flagTexts, v.maxEntries(MAX_FLAGS))),
  start,
  nodes: nodesSchema,
});

/** The parts under the names that the published JSON Schema gives them. */
export const schemaParts = {
  text,
  textByLanguage,
  gaugeRange,
  when,
  choice,
  decision,
  line,
  ending,
  node: nodeSchema,
  nodes: nodesSchema,
  castMember,
  cast: castMembers,
  flags: flagTexts,
  start,
};

export type ScenarioFile = v.InferOutput<typeof scenarioFileSchema>;
export type NodeInFile = v.InferOutput<typeof nodeSchema>;
export type ChoiceInFile = v.InferOutput<typeof choice>;
export type TextInFile = v.InferOutput<typeof text>;
