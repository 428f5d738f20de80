import { assertNever } from './assertNever.ts';
import { isOpen, withFlags } from './conditions.ts';
import { clampGauge, legDistance, legNorthing } from './gauges.ts';
import { nodeOf } from './lookup.ts';
import type { Effects, EndingKind, Route, Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

export type Action = { readonly type: 'choose'; readonly choice: string } | { readonly type: 'continue' };

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What happened in one step, in the order in which it is told. */
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
      return move(
        route,
        state,
        choice,
        choice.next,
        [{ type: 'chosen', node: node.id, choice: choice.id }],
        true,
      );
    }
    case 'continue':
      if (node.type === 'ending') return { type: 'refused', reason: 'ended' };
      if (node.type === 'decision') return { type: 'refused', reason: 'must-choose' };
      return move(route, state, node, node.next, [], false);
    default:
      return assertNever(action);
  }
}

function move(
  route: Route,
  state: GameState,
  effects: Effects,
  next: string,
  first: readonly GameEvent[],
  sails: boolean,
): StepResult {
  const events: GameEvent[] = [...first];
  const speed = clampGauge(state.speed + effects.speed);
  const direction = clampGauge(state.direction + effects.direction);
  events.push({
    type: 'gaugesMoved',
    speed: { from: state.speed, to: speed },
    direction: { from: state.direction, to: direction },
  });
  const weeks = state.weeks + effects.weeks;
  if (weeks !== state.weeks) events.push({ type: 'weeksPassed', weeks: { from: state.weeks, to: weeks } });
  let { legs, northing, distance } = state;
  if (sails && legs < route.horizon) {
    legs += 1;
    northing += legNorthing(speed, direction);
    distance += legDistance(speed);
    events.push({ type: 'legSailed', leg: legs, northing, distance });
  }
  const flags = withFlags(route.scenario, state.flags, effects.sets);
  if (flags !== state.flags) events.push({ type: 'flagsChanged', flags: { from: state.flags, to: flags } });
  events.push({ type: 'arrived', node: next });
  const target = nodeOf(route.scenario, next);
  if (target.type === 'ending') events.push({ type: 'ended', node: next, kind: target.kind });
  return {
    type: 'stepped',
    state: { node: next, speed, direction, legs, northing, distance, weeks, flags },
    events,
  };
}
