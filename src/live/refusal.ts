import { choicesOf, isOpen, nodeOf, type Route } from '../engine/index.ts';
import type { RoomState } from './roomState.ts';

export const REFUSALS = [
  'wrong-phase',
  'unknown-choice',
  'closed-choice',
  'undecided',
  'bad-number',
  'ended',
] as const;

/** Why an event was refused; the room is then unchanged. */
export type RoomRefusal = {
  readonly type: 'refused';
  readonly reason: (typeof REFUSALS)[number];
};

export type RoomStep = { readonly type: 'applied'; readonly state: RoomState } | RoomRefusal;

export const applied = (state: RoomState): RoomStep => ({ type: 'applied', state });
export const refused = (reason: RoomRefusal['reason']): RoomRefusal => ({ type: 'refused', reason });

/** Why a choice of the decision at hand cannot be made, or nothing. */
export function choiceFault(route: Route, { game }: RoomState, id: string): RoomRefusal | undefined {
  const choice = choicesOf(nodeOf(route.scenario, game.state.node)).find((one) => one.id === id);
  if (!choice) return refused('unknown-choice');
  return isOpen(route.scenario, game.state, choice) ? undefined : refused('closed-choice');
}
