/** Keeps a gauge within 0..100. */
export function clampGauge(points: number): number {
  return Math.min(100, Math.max(0, points));
}

/**
 * Weeks a choice takes when its author wrote none: faster replies take fewer (model page, 1.2).
 * @param speedEffect points on the watch, -100 to 100
 * @returns 1 to 12 weeks
 */
export function defaultWeeks(speedEffect: number): number {
  return Math.min(12, Math.max(1, Math.round(2 - speedEffect / 5)));
}

/** North gained on one leg, (100+s)(d-50), in units of 1/10000 leg: -10000 to 10000. */
export function legNorthing(speed: number, direction: number): number {
  return (100 + speed) * (direction - 50);
}

/** Distance walked on one leg, (100+s)*50, in units of 1/10000 leg: 5000 to 10000. */
export function legDistance(speed: number): number {
  return (100 + speed) * 50;
}

/** Angle of the compass arrow in radians, clockwise from north: arccos((d-50)/50), 0 to pi. */
export function heading(direction: number): number {
  return Math.acos((direction - 50) / 50);
}
