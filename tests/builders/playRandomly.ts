import {
  choicesOf,
  emptyReplay,
  extend,
  isOpen,
  type LogEntry,
  nodeOf,
  type Replay,
  type Route,
} from '../../src/engine/index.ts';

/**
 * Plays open choices by these picks, one a decision, leaving lines on the way, until an ending, a stuck
 * menu, or until the picks are used up or 50 steps were taken.
 */
export function playRandomly(route: Route, picks: readonly number[]): Replay {
  let game = emptyReplay(route);
  let decisions = 0;
  for (let steps = 0; steps < 50; steps++) {
    const node = nodeOf(route.scenario, game.state.node);
    if (node.type === 'ending') return game;
    const open = choicesOf(node).filter((choice) => isOpen(route.scenario, game.state, choice));
    const pick = picks[decisions];
    if (node.type === 'decision' && (open.length === 0 || pick === undefined)) return game;
    const chosen = node.type === 'decision' ? open[(pick ?? 0) % open.length] : undefined;
    if (chosen) decisions += 1;
    const entry: LogEntry = chosen ? { type: 'choose', choice: chosen.id } : { type: 'continue' };
    const result = extend(route, game, entry);
    if (result.type === 'refused') throw new Error(`An open choice was refused: ${result.reason}`);
    game = result.game;
  }
  return game;
}
