import { heading } from '../../engine/index.ts';

/** Two decimals are enough for a radius of 100 units, and keep the markup short. */
const round = (value: number) => Math.round(value * 100) / 100;

/** A point at `radius` from the centre, `angle` degrees clockwise from north, as "x y". */
export function polar(radius: number, angle: number): string {
  const turn = (angle * Math.PI) / 180;
  return `${round(radius * Math.sin(turn))} ${round(-radius * Math.cos(turn))}`;
}

/** One radial line from radius `from` to radius `to`, as path data. */
export function tick(angle: number, from: number, to: number): string {
  return `M${polar(from, angle)}L${polar(to, angle)}`;
}

/** A ring sector between two radii and two angles in degrees, in either order, as path data. */
export function sector(inner: number, outer: number, one: number, other: number): string {
  const start = Math.min(one, other);
  const end = Math.max(one, other);
  const large = end - start > 180 ? 1 : 0;
  return (
    `M${polar(outer, start)}A${outer} ${outer} 0 ${large} 1 ${polar(outer, end)}` +
    `L${polar(inner, end)}A${inner} ${inner} 0 ${large} 0 ${polar(inner, start)}Z`
  );
}

/** Angle of the watch hand in degrees: 270 for the whole scale (visual page, 3). */
export function handAngle(speed: number): number {
  return -135 + 2.7 * speed;
}

/** Angle of the compass arrow in degrees clockwise from north: 0 at 100, 90 at 50, 180 at 0. */
export function arrowAngle(direction: number): number {
  return (heading(direction) * 180) / Math.PI;
}
