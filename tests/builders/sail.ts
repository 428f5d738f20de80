import {
  type EndingKind,
  type GameState,
  type Route,
  RUN_OUT_LEGS,
  runOut,
  type ScenarioNode,
  startState,
  step,
} from '../../src/engine/index.ts';
import { choice, decision, ending, scenarioOf } from './scenario.ts';

/** One choice as a pair of gauge effects: watch, compass. */
export type Push = readonly [speed: number, direction: number];

export interface Conditions {
  readonly speed: number;
  readonly direction: number;
  readonly kind: EndingKind;
  /** Legs of the voyage; by default those of this line alone. */
  readonly horizon?: number;
}

export interface Voyaged {
  /** The states after each choice. */
  readonly states: readonly GameState[];
  readonly talkEnd: GameState;
  /** Y_end, in units of 1/10000 leg. */
  readonly northing: number;
}

/** Plays one line of choices to an ending of that kind, by the engine's own step, and sails the run-out. */
export function sail(pushes: readonly Push[], conditions: Conditions): Voyaged {
  const { speed, direction, kind, horizon = pushes.length + RUN_OUT_LEGS } = conditions;
  const decisions: ScenarioNode[] = pushes.map(([ds, dd], index) =>
    decision(`n${index}`, [choice('go', `n${index + 1}`, { speed: ds, direction: dd })]),
  );
  const last = ending(`n${pushes.length}`, kind);
  const [first = last, ...others] = decisions;
  const scenario = scenarioOf(decisions.length > 0 ? [first, ...others, last] : [last], { speed, direction });
  const route: Route = { scenario, horizon };
  const states: GameState[] = [];
  let state = startState(scenario);
  for (const _ of pushes) {
    const result = step(route, state, { type: 'choose', choice: 'go' });
    if (result.type === 'refused') throw new Error(`A line of choices was refused: ${result.reason}`);
    state = result.state;
    states.push(state);
  }
  const sailed = runOut(route, state);
  if (!sailed) throw new Error('A line of choices did not end');
  return { states, talkEnd: state, northing: sailed.northing };
}

/** The ending kind whose sector leaves this course alone, so that only the choices count; none from 71 to 79. */
export function steadyKind(direction: number): EndingKind | undefined {
  if (direction >= 80) return 'signed';
  if (direction <= 50) return 'purchasing';
  return direction <= 70 ? 'advance' : undefined;
}
