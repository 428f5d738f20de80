import { runOut } from './ending.ts';
import { legDistance, legNorthing } from './gauges.ts';
import type { Replay } from './replay.ts';
import type { Route } from './scenario.ts';

/** A place on the map, in legs from the start: one full leg due north is (0, 1). */
export interface TrailPoint {
  /** Easting, X. */
  readonly x: number;
  /** Northing, Y. */
  readonly y: number;
}

/** The way a deal went. */
export interface Trail {
  /** The start, then one point a leg: `talk[state.legs]` is where a state of this game stands. */
  readonly talk: readonly TrailPoint[];
  /** One point a leg of the run-out, which goes on from the last point of the talk; none before the end. */
  readonly runOut: readonly TrailPoint[];
}

/** X += v sin(theta), Y += v cos(theta), with v cos(theta) the north gained and v the distance walked. */
function sail(from: TrailPoint, speed: number, direction: number): TrailPoint {
  const pace = legDistance(speed) / 10_000;
  const north = legNorthing(speed, direction) / 10_000;
  return { x: from.x + Math.sqrt(pace * pace - north * north), y: from.y + north };
}

/**
 * The trail of a game for the map (model page, 1.2): its legs, then those of the run-out once the
 * game stands on an ending.
 */
export function trailOf(route: Route, { moves, state }: Replay): Trail {
  let point: TrailPoint = { x: 0, y: 0 };
  const talk = [point];
  for (const { before, after } of moves) {
    if (after.legs === before.legs) continue;
    point = sail(point, after.speed, after.direction);
    talk.push(point);
  }
  const drifting = runOut(route, state);
  const drifted: TrailPoint[] = [];
  for (let leg = 0; drifting && leg < drifting.legs; leg++) {
    point = sail(point, drifting.speed, drifting.direction);
    drifted.push(point);
  }
  return { talk, runOut: drifted };
}
