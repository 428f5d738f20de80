import { assertNever } from './assertNever.ts';
import { isOpen, withFlags } from './conditions.ts';
import { clampGauge, legDistance, legNorthing } from './gauges.ts';
import { nodeOf } from './lookup.ts';
import type { Effects, EndingKind, Route, Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

export type Action = { readonly type: 'choose'; readonly choice: string } | { readonly type: 'continue' };

/** A number before and after. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What happened in one step, in the order in which it is told. What did not change is not told. */
export type GameEvent =
  | { readonly type: 'chosen'; readonly node: string; readonly choice: string }
  | { readonly type: 'gaugesMoved'; readonly speed: Span; readonly direction: Span }
  | { readonly type: 'weeksPassed'; readonly weeks: Span }
  | { readonly type: 'legSailed'; readonly leg: number; readonly northing: number; readonly distance: number }
  | { readonly type: 'flagsChanged'; readonly flags: Span }
  | { readonly type: 'arrived'; readonly node: string }
  | { readonly type: 'ended'; readonly node: string; readonly kind: EndingKind };

/** Why a step was refused; the state is then unchanged. */
export type Refusal =
  | { readonly type: 'refused'; readonly reason: 'ended' | 'nothing-to-choose' | 'must-choose' }
  | {
      readonly type: 'refused';
      readonly reason: 'unknown-choice' | 'closed-choice';
      readonly choice: string;
    };

export type StepResult =
  | { readonly type: 'stepped'; readonly state: GameState; readonly events: readonly GameEvent[] }
  | Refusal;

/** The state before the first line is answered. */
export function startState(scenario: Scenario): GameState {
  const { node, speed, direction } = scenario.start;
  return { node, speed, direction, legs: 0, northing: 0, distance: 0, weeks: 0, flags: 0 };
}

/**
 * One step of the game: the only way in which a state changes (model page, 1.2).
 * A choice moves the gauges, then sails one leg while legs remain; leaving a line moves the gauges only.
 * @param route the scenario and its horizon, in legs
 * @param state where the game stands; never mutated
 * @param action `choose` on a decision, `continue` on a line
 * @returns the new state with its events, or a refusal
 */
export function step(route: Route, state: GameState, action: Action): StepResult {
  const node = nodeOf(route.scenario, state.node);
  switch (action.type) {
    case 'choose': {
      if (node.type === 'ending') return { type: 'refused', reason: 'ended' };
      if (node.type === 'line') return { type: 'refused', reason: 'nothing-to-choose' };
      const choice = node.choices.find(({ id }) => id === action.choice);
      if (!choice) return { type: 'refused', reason: 'unknown-choice', choice: action.choice };
      if (!isOpen(route.scenario, state, choice))
        return { type: 'refused', reason: 'closed-choice', choice: choice.id };
      return move(route, state, choice, choice.id);
    }
    case 'continue':
      if (node.type === 'ending') return { type: 'refused', reason: 'ended' };
      if (node.type === 'decision') return { type: 'refused', reason: 'must-choose' };
      return move(route, state, node);
    default:
      return assertNever(action);
  }
}

/** Takes one way out of a node: a choice, which sails a leg, or a line that leads on, which does not. */
function move(
  route: Route,
  state: GameState,
  way: Effects & { readonly next: string },
  choice?: string,
): StepResult {
  const { scenario, horizon } = route;
  const events: GameEvent[] = [];
  if (choice !== undefined) events.push({ type: 'chosen', node: state.node, choice });
  const speed = clampGauge(state.speed + way.speed);
  const direction = clampGauge(state.direction + way.direction);
  if (speed !== state.speed || direction !== state.direction)
    events.push({
      type: 'gaugesMoved',
      speed: { from: state.speed, to: speed },
      direction: { from: state.direction, to: direction },
    });
  const weeks = state.weeks + way.weeks;
  if (weeks !== state.weeks) events.push({ type: 'weeksPassed', weeks: { from: state.weeks, to: weeks } });
  let { legs, northing, distance } = state;
  if (choice !== undefined && legs < horizon) {
    legs += 1;
    northing += legNorthing(speed, direction);
    distance += legDistance(speed);
    events.push({ type: 'legSailed', leg: legs, northing, distance });
  }
  const flags = withFlags(scenario, state.flags, way.sets);
  if (flags !== state.flags) events.push({ type: 'flagsChanged', flags: { from: state.flags, to: flags } });
  const target = nodeOf(scenario, way.next);
  events.push({ type: 'arrived', node: way.next });
  if (target.type === 'ending') events.push({ type: 'ended', node: way.next, kind: target.kind });
  return {
    type: 'stepped',
    state: { node: way.next, speed, direction, legs, northing, distance, weeks, flags },
    events,
  };
}
