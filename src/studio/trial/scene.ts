import {
  type Choice,
  choicesOf,
  type DecisionNode,
  type LocalText,
  type Mood,
  type Move,
  nodeOf,
  type Place,
  type Scenario,
  type ScenarioNode,
} from '../../engine/index.ts';
import type { TrialGame } from './useTrial.ts';

/** A reply that is still being told. */
export interface Aftermath {
  readonly move: Move;
  readonly node: DecisionNode;
  readonly choice: Choice;
}

/** The last reply of the game; none after a line that led on. */
export function lastReply({ scenario, game }: TrialGame): Aftermath | undefined {
  const move = game.moves.at(-1);
  const node = move && nodeOf(scenario, move.before.node);
  if (node?.type !== 'decision') return undefined;
  const choice = choicesOf(node).find(({ id }) => id === move?.choice);
  return move && choice && { move, node, choice };
}

/** What the stage shows: where, who, and the words. */
export interface Scene {
  readonly place: Place;
  readonly speaker: string | undefined;
  readonly mood: Mood;
  readonly words: LocalText | undefined;
  readonly reaction: boolean;
}

/** The scene of a node, or of the reaction to a reply: the face is then already that of the same client's next line. */
export function sceneOf(scenario: Scenario, node: ScenarioNode, aftermath: Aftermath | undefined): Scene {
  if (aftermath) {
    const { place, speaker, mood } = aftermath.node;
    const turns = node.type !== 'ending' && node.speaker === speaker;
    return {
      place,
      speaker,
      mood: turns ? node.mood : mood,
      words: aftermath.choice.reaction,
      reaction: true,
    };
  }
  if (node.type === 'ending')
    return { place: scenario.place, speaker: undefined, mood: 'neutral', words: node.title, reaction: false };
  const { place, speaker, mood, text } = node;
  return { place, speaker, mood, words: text, reaction: false };
}
