import type { GameState, Route } from '../engine/index.ts';

/**
 * Numbers the states of a route: one integer a state, exact below 2^53 for any scenario within the
 * limits of the format. Northing, distance and weeks are left out because they only add up (review page, 2.5).
 */
export function stateKeys(route: Route): (state: GameState) => number {
  const { scenario, horizon } = route;
  const index = new Map(Object.keys(scenario.nodes).map((id, place) => [id, place]));
  const masks = 2 ** scenario.flags.length;
  return (state) => {
    const place = index.get(state.node);
    if (place === undefined) throw new Error(`Scenario ${scenario.id} has no node ${state.node}`);
    return (
      (((place * 101 + state.speed) * 101 + state.direction) * (horizon + 1) + state.legs) * masks +
      state.flags
    );
  };
}
