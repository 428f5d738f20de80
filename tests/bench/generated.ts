import { seeded } from '../../src/analysis/seeded.ts';
import type { Choice, FlagCondition, Scenario, ScenarioNode } from '../../src/engine/index.ts';
import { toScenario } from '../../src/format/index.ts';
import { type LayerOptions, layered } from '../builders/layered.ts';

const WORDS = {
  fr: 'vous avez donc une semaine pour dire à votre équipe ce que ce projet doit changer chez vous cette année'.split(
    ' ',
  ),
  en: 'you have about a week then to tell your team what this project has to change on your side this year'.split(
    ' ',
  ),
};

/** Two sentences about the sale, none about the player: as the rules of writing want a why to be. */
const WHY = {
  fr: 'La date bouge, la décision reste chez le client. Le budget attend encore les autres projets de cette année.',
  en: 'The date moves, the decision stays with the client. The budget still waits for the other projects of the year.',
};

type Say = (length: number) => { readonly fr: string; readonly en: string };

function speaker(seed: number): Say {
  const random = seeded(seed);
  return (length) => {
    const starts = Math.floor(random() * 20);
    const words = (from: readonly string[]) =>
      Array.from({ length }, (_, index) => from[(starts + index) % from.length]).join(' ');
    return { fr: `${words(WORDS.fr)}.`, en: `${words(WORDS.en)}.` };
  };
}

const flags = (conditions: readonly FlagCondition[]) =>
  conditions.map(({ flag, negated }) => (negated ? `!${flag}` : flag));

function choiceInFile({ id, speed, direction, weeks, needs, sets, when, next }: Choice, say: Say) {
  return {
    id,
    text: say(12),
    speed,
    direction,
    weeks,
    ...(needs.length > 0 && { needs: flags(needs) }),
    ...(sets.length > 0 && { sets: flags(sets) }),
    ...(when && { when }),
    reaction: say(9),
    why: WHY,
    next,
  };
}

function nodeInFile(node: ScenarioNode, say: Say) {
  if (node.type === 'ending') return { ending: node.kind, title: say(4), text: say(20), notYet: say(20) };
  if (node.type === 'line') throw new Error('A layered scenario holds no line');
  return {
    speaker: 'claire',
    mood: node.mood,
    text: say(18),
    choices: node.choices.map((choice) => choiceInFile(choice, say)),
  };
}

type GeneratedOptions = Pick<LayerOptions, 'layers' | 'width' | 'conditions'> &
  Partial<Pick<LayerOptions, 'grain'>>;

/** A layered scenario as the JSON of a file, in two languages, with three choices a decision. */
export function generatedFile(options: GeneratedOptions): string {
  const scenario = layered({ options: 3, grain: 5, seed: 7, ...options });
  const say = speaker(11);
  const nodes = Object.values(scenario.nodes).map((node) => [node.id, nodeInFile(node, say)]);
  const file = {
    format: 1,
    id: 'generated',
    title: say(3),
    languages: ['fr', 'en'],
    cast: { claire: { name: 'Claire Vasseur' } },
    flags: Object.fromEntries(scenario.flags.map(({ id }) => [id, say(3)])),
    start: scenario.start,
    nodes: Object.fromEntries(nodes),
  };
  return JSON.stringify(file, null, 2);
}

/** The same, read. */
export function generated(options: GeneratedOptions): Scenario {
  return toScenario(JSON.parse(generatedFile(options)));
}
