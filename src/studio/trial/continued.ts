import {
  choicesOf,
  emptyReplay,
  extend,
  isOpen,
  letterOf,
  nodeOf,
  type Replay,
  type Route,
} from '../../engine/index.ts';
import type { TrialEntry } from '../workbench/trialEntry.ts';

/** Why the choices of a trial cannot all be made any more. */
export interface Stopped {
  /** Place of the entry that cannot be made. */
  readonly at: number;
  /** The node on which it was made. */
  readonly node: string;
  readonly choice: string;
  /** Its letter when it was made, where that was noted. */
  readonly letter: string | undefined;
  /**
   * The choice is gone from its node, or closed there; the node is gone; the game no longer comes to the node;
   * the game has ended before.
   */
  readonly reason: 'choice-gone' | 'closed' | 'node-gone' | 'elsewhere' | 'ended';
}

export interface Continued {
  /** The game as far as it goes. */
  readonly game: Replay;
  /** Its entries, each with its node and letter. */
  readonly entries: readonly TrialEntry[];
  readonly stopped: Stopped | undefined;
}

/**
 * Plays the choices of a trial on a scenario that may have changed since. Lines that came in between are left, those
 * that are gone are passed over: only a choice that cannot be made on its node stops the game, before it.
 */
export function continued(route: Route, entries: readonly TrialEntry[]): Continued {
  const { scenario } = route;
  const kept: TrialEntry[] = [];
  let game = emptyReplay(route);
  const add = (entry: TrialEntry): boolean => {
    const result = extend(route, game, entry);
    if (result.type === 'refused') return false;
    game = result.game;
    kept.push(entry);
    return true;
  };
  const here = () => nodeOf(scenario, game.state.node);
  const leaveLine = () => add({ type: 'continue', node: game.state.node });
  /** A ring of lines would never end. */
  const most = Object.keys(scenario.nodes).length;
  const stop = (at: number, { choice, node, letter }: Chosen, reason: Stopped['reason']): Continued => ({
    game,
    entries: kept,
    stopped: { at, node: node ?? game.state.node, choice, letter, reason },
  });

  for (const [at, entry] of entries.entries()) {
    if (entry.type === 'continue') {
      if (here().type === 'line') leaveLine();
      continue;
    }
    if (entry.type !== 'choose') {
      add(entry);
      continue;
    }
    for (let left = 0; left < most && here().type === 'line'; left++) leaveLine();
    const node = here();
    const choices = choicesOf(node);
    const place = choices.findIndex(({ id }) => id === entry.choice);
    const choice = choices[place];
    if (entry.node !== undefined && entry.node !== node.id) {
      if (!Object.hasOwn(scenario.nodes, entry.node)) return stop(at, entry, 'node-gone');
      return stop(at, entry, node.type === 'ending' ? 'ended' : 'elsewhere');
    }
    if (!choice) return stop(at, entry, node.type === 'ending' ? 'ended' : 'choice-gone');
    if (!isOpen(scenario, game.state, choice)) return stop(at, entry, 'closed');
    add({ type: 'choose', choice: choice.id, node: node.id, letter: letterOf(place) });
  }
  return { game, entries: kept, stopped: undefined };
}

type Chosen = Extract<TrialEntry, { type: 'choose' }>;
