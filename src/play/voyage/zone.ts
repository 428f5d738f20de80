import type { Outcome, Trail, Voyage } from '../../engine/index.ts';

/** Where a deal ends up, in the words of the fiction (model page, 1.5). */
const ZONES = ['signature', 'onCourse', 'purchasing', 'lost', 'becalmed'] as const;
export type Zone = (typeof ZONES)[number];

/** A deal that drifts at this pace or less hardly moves any more: what a stalled ending leaves. */
const BECALMED_SPEED = 20;
const DEGREES = 180 / Math.PI;

/**
 * The zone of the last point of a voyage. The signature needs both the line and a `signed` ending;
 * one without the other is on course. Otherwise the bearing from the start decides, under 45 degrees
 * being on course and past 112 lost. A slow deal that is right stays on course: only one that drifts elsewhere is becalmed.
 */
export function zoneOf(voyage: Voyage, outcome: Outcome, trail: Trail): Zone {
  const last = trail.runOut.at(-1) ?? trail.talk.at(-1);
  if (outcome.signed) return 'signature';
  if (!last) return 'becalmed';
  if (outcome.runOut.kind === 'signed' || outcome.runOut.northing >= voyage.signatureLine) return 'onCourse';
  const bearing = Math.atan2(last.x, last.y) * DEGREES;
  if (bearing < 45) return 'onCourse';
  if (bearing > 112) return 'lost';
  return outcome.runOut.speed <= BECALMED_SPEED ? 'becalmed' : 'purchasing';
}

/** The points of the compass that a course is told by. */
const COURSES = [
  'dueNorth',
  'north',
  'northEast',
  'eastNorthEast',
  'dueEast',
  'eastSouthEast',
  'southEast',
  'south',
  'dueSouth',
] as const;
export type CourseWord = (typeof COURSES)[number];

/** The word for a direction of 0 to 100: 100 is due north, 50 due east, 0 due south. */
export function courseWord(direction: number): CourseWord {
  const angle = Math.acos((direction - 50) / 50) * DEGREES;
  if (angle < 12) return 'dueNorth';
  if (angle < 33) return 'north';
  if (angle < 57) return 'northEast';
  if (angle < 84) return 'eastNorthEast';
  if (angle <= 96) return 'dueEast';
  if (angle <= 123) return 'eastSouthEast';
  if (angle <= 147) return 'southEast';
  return angle <= 168 ? 'south' : 'dueSouth';
}
