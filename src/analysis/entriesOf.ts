import { emptyReplay, extend, type LogEntry, nodeOf, type Route } from '../engine/index.ts';
import { type NotedEntry, notedEntries } from './notedEntries.ts';
import type { Played } from './playOut.ts';

/**
 * The log of a game of which only the choices are known: lines are left as they come.
 * @param choices in game order; one that is not made on its node, or that the rules refuse, ends the log before it
 * @param until id of the node to stop on after the last choice; without it, the lines after it are left too
 */
export function entriesOf(
  route: Route,
  choices: readonly Pick<Played, 'node' | 'choice'>[],
  until?: string,
): readonly NotedEntry[] {
  const { scenario } = route;
  let game = emptyReplay(route);
  const add = (entry: LogEntry) => {
    const result = extend(route, game, entry);
    if (result.type === 'refused') return false;
    game = result.game;
    return true;
  };
  const isLine = () => nodeOf(scenario, game.state.node).type === 'line';
  /** A ring of lines would never end. */
  const most = Object.keys(scenario.nodes).length;
  const leaveLines = (goal?: string) => {
    for (let left = 0; left < most && isLine() && game.state.node !== goal; left++) add({ type: 'continue' });
  };
  for (const { node, choice } of choices) {
    leaveLines();
    if (game.state.node !== node || !add({ type: 'choose', choice })) return notedEntries(scenario, game);
  }
  leaveLines(until);
  return notedEntries(scenario, game);
}
