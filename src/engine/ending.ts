import { assertNever } from './assertNever.ts';
import { legNorthing } from './gauges.ts';
import { nodeOf } from './lookup.ts';
import type { EndingKind, Route } from './scenario.ts';
import type { GameState } from './state.ts';

interface Gauges {
  readonly speed: number;
  readonly direction: number;
}

/** The gauges with which the deal drifts after an ending of this kind: monotone clamps (model page, 1.3). */
export function drift(kind: EndingKind, { speed, direction }: Gauges): Gauges {
  switch (kind) {
    case 'signed':
      return { speed, direction: Math.max(direction, 80) };
    case 'advance':
      return { speed, direction: Math.min(Math.max(direction, 50), 70) };
    case 'stalled':
      return { speed: Math.min(speed, 20), direction: Math.min(direction, 60) };
    case 'purchasing':
      return { speed, direction: Math.min(direction, 50) };
    case 'lost':
      return { speed, direction: Math.min(direction, 20) };
    default:
      return assertNever(kind);
  }
}

/** The voyage after the last word: the legs left, sailed on the drifting gauges. */
export interface RunOut extends Gauges {
  readonly kind: EndingKind;
  /** Legs sailed after the talk, 0 to the horizon. */
  readonly legs: number;
  /** Y_end, the final northing, in units of 1/10000 leg. */
  readonly northing: number;
}

/**
 * Sails the remaining legs once the talking has stopped.
 * @returns the run-out, or `undefined` while the state is not on an ending
 */
export function runOut(route: Route, state: GameState): RunOut | undefined {
  const node = nodeOf(route.scenario, state.node);
  if (node.type !== 'ending') return undefined;
  const { speed, direction } = drift(node.kind, state);
  const legs = route.horizon - state.legs;
  return {
    kind: node.kind,
    speed,
    direction,
    legs,
    northing: state.northing + legs * legNorthing(speed, direction),
  };
}
