import { choicesOf, type LogEntry, letterOf, nodeOf, type Replay, type Scenario } from '../engine/index.ts';

/** An entry of a log with the node on which it was made, and the letter that a choice had there. */
export type NotedEntry = LogEntry & { readonly node: string; readonly letter?: string };

/** The entries of the moves of a game that stand, take-backs left out. */
export function notedEntries(scenario: Scenario, { moves }: Replay): readonly NotedEntry[] {
  return moves.map(({ choice, before }): NotedEntry => {
    const { node } = before;
    if (choice === undefined) return { type: 'continue', node };
    const place = choicesOf(nodeOf(scenario, node)).findIndex(({ id }) => id === choice);
    return { type: 'choose', choice, node, letter: letterOf(place) };
  });
}
