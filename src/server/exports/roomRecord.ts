import { choicesOf, type LocalText, letterOf, nodeOf, type Scenario } from '../../engine/index.ts';
import { type RoomState, type Round, supportOf } from '../../live/index.ts';

/** What became of one reply in one vote. */
export interface RecordedChoice {
  readonly letter: string;
  readonly text: string;
  readonly votes: number;
  readonly hands: number;
  /** Part of all that was counted, 0 to 1. */
  readonly share: number;
  /** How many of its voters said guess, likely, sure. */
  readonly sureness: readonly [number, number, number];
  readonly played: boolean;
}

/** One decision that the room played. */
export interface RecordedRound {
  readonly node: string;
  readonly question: string;
  readonly choices: readonly RecordedChoice[];
  readonly by: Round['by'];
  /** Whether it is part of the way that stands; otherwise the room went back on it. */
  readonly stands: boolean;
}

/** A text of the scenario in a language, or in the first that it has. */
export function wordsOf(text: LocalText, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** All decisions that a room played, in the order in which it did, the abandoned branches included. */
export function roomRecord(
  scenario: Scenario,
  { rounds, history }: Pick<RoomState, 'rounds' | 'history'>,
  language: string,
): readonly RecordedRound[] {
  const same = (a: Round, b: Round) => a.node === b.node && a.epoch === b.epoch;
  return history.map((round): RecordedRound => {
    const node = nodeOf(scenario, round.node);
    const choices = choicesOf(node);
    const total = choices.reduce((sum, { id }) => sum + supportOf(round, id), 0);
    return {
      node: node.id,
      question: wordsOf(node.text, language),
      by: round.by,
      stands: rounds.some((one) => same(one, round)),
      choices: choices.map(({ id, text }, index) => ({
        letter: letterOf(index),
        text: wordsOf(text, language),
        votes: round.votes[id] ?? 0,
        hands: round.hands[id] ?? 0,
        share: total === 0 ? 0 : supportOf(round, id) / total,
        sureness: round.sureness[id] ?? [0, 0, 0],
        played: id === round.choice,
      })),
    };
  });
}
