import {
  type CastMember,
  type Choice,
  defaultWeeks,
  type FlagCondition,
  type LocalText,
  type Mood,
  type Place,
  type Scenario,
  type ScenarioNode,
} from '../engine/index.ts';
import type { ChoiceInFile, NodeInFile, ScenarioFile, TextInFile } from './schema.ts';

const DEFAULT_PLACE: Place = 'office';
const DEFAULT_MOOD: Mood = 'neutral';
/** Both gauges start in the middle: at ease, heading due east. */
const DEFAULT_GAUGE = 50;

type Wording = (text: TextInFile | undefined) => LocalText;

function conditions(written: readonly string[] = []): readonly FlagCondition[] {
  return written.map((flag) =>
    flag.startsWith('!') ? { flag: flag.slice(1), negated: true } : { flag, negated: false },
  );
}

function toChoice(file: ChoiceInFile, wording: Wording): Choice {
  const speed = file.speed ?? 0;
  return {
    id: file.id,
    text: wording(file.text),
    speed,
    direction: file.direction ?? 0,
    weeks: file.weeks ?? defaultWeeks(speed),
    needs: conditions(file.needs),
    sets: conditions(file.sets),
    next: file.next,
    ...(file.when && { when: file.when }),
    ...(file.best !== undefined && { best: file.best }),
    ...(file.reaction !== undefined && { reaction: wording(file.reaction) }),
    ...(file.why !== undefined && { why: wording(file.why) }),
  };
}

function toNode(id: string, file: NodeInFile, place: Place, wording: Wording): ScenarioNode {
  if ('ending' in file)
    return {
      type: 'ending',
      id,
      kind: file.ending,
      title: wording(file.title),
      text: wording(file.text),
      ...(file.notYet !== undefined && { notYet: wording(file.notYet) }),
    };
  const spoken = {
    id,
    ...(file.speaker !== undefined && { speaker: file.speaker }),
    mood: file.mood ?? DEFAULT_MOOD,
    place: file.place ?? place,
    text: wording(file.text),
  };
  if ('choices' in file)
    return {
      type: 'decision',
      ...spoken,
      choices: file.choices.map((choice) => toChoice(choice, wording)),
      ...(file.facilitation !== undefined && { facilitation: wording(file.facilitation) }),
      ...(file.watchSays !== undefined && { watchSays: wording(file.watchSays) }),
      ...(file.compassSays !== undefined && { compassSays: wording(file.compassSays) }),
    };
  return {
    type: 'line',
    ...spoken,
    speed: file.speed ?? 0,
    direction: file.direction ?? 0,
    weeks: file.weeks ?? 0,
    sets: conditions(file.sets),
    next: file.next,
  };
}

function mapEntries<From, To>(
  map: Readonly<Record<string, From>>,
  change: (id: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [id, change(id, value)]));
}

/**
 * The scenario as the rules read it: defaults filled in, plain strings told in every language of the file,
 * `!flag` made a negated condition (format page). It stands apart from the reader so that a screen which
 * plays files that were checked before (shipped, or opened earlier) downloads no schema and no parser.
 * @param json the parsed JSON of a file that was checked; for any other, `readScenario` comes first
 */
export function toScenario(json: unknown): Scenario {
  const file = json as ScenarioFile;
  const wording: Wording = (text = {}) =>
    typeof text === 'string' ? Object.fromEntries(file.languages.map((tag) => [tag, text])) : text;
  const place = file.place ?? DEFAULT_PLACE;
  return {
    id: file.id,
    title: wording(file.title),
    ...(file.objective !== undefined && { objective: wording(file.objective) }),
    level: file.level ?? 1,
    ...(file.minutes !== undefined && { minutes: file.minutes }),
    skills: file.skills ?? [],
    languages: file.languages,
    place,
    cast: mapEntries(
      file.cast ?? {},
      (id, member): CastMember => ({
        id,
        name: wording(member.name),
        ...(member.role !== undefined && { role: wording(member.role) }),
        ...(member.avatar && { avatar: member.avatar }),
      }),
    ),
    flags: Object.entries(file.flags ?? {}).map(([id, text]) => ({ id, text: wording(text) })),
    start: {
      node: file.start.node,
      speed: file.start.speed ?? DEFAULT_GAUGE,
      direction: file.start.direction ?? DEFAULT_GAUGE,
    },
    nodes: mapEntries(file.nodes, (id, node) => toNode(id, node, place, wording)),
  };
}
