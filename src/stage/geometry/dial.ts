/** Angles in degrees, clockwise from north; the unit of length is a hundredth of a dial's radius. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Course of the watch hand at a speed from 0 to 100: 270° of dial (visual page, 3). */
export function watchAngle(speed: number): number {
  return -135 + 2.7 * speed;
}

/** Course of the compass arrow at a direction from 0 to 100: its tip stands as high as the number says. */
export function compassAngle(direction: number): number {
  return radiansToDegrees(Math.acos(Math.min(1, Math.max(-1, (direction - 50) / 50))));
}

/** The direction that an arrow shows, 0 to 100. */
export function shownDirection(angle: number): number {
  return 50 + 50 * Math.cos(degreesToRadians(angle));
}

/** The point of a dial at an angle and a distance from the centre; y goes down. */
export function polar(angle: number, radius: number): Point {
  const radians = degreesToRadians(angle);
  return { x: radius * Math.sin(radians), y: -radius * Math.cos(radians) };
}

export function degreesToRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function radiansToDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

export type DialSize = 'full' | 'compact' | 'bare';

/** How much a dial shows at a radius in CSS pixels (visual page, 3). */
export function dialSize(radius: number): DialSize {
  if (radius >= 78) return 'full';
  return radius >= 50 ? 'compact' : 'bare';
}

/** A gauge as written on a dial: never rounded across a threshold, 79.6 is 79 (rulings, 5). */
export function figure(value: number): string {
  return String(Math.floor(value + 1e-9));
}
