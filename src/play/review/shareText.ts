/** What is told of a game to others: no name, no reply. */
export interface Shared {
  readonly product: string;
  readonly title: string;
  /** "62/100 (C)". */
  readonly score: string;
  /** What each choice moved on the compass, in points, in game order. */
  readonly courses: readonly number[];
  /** "26 weeks". */
  readonly weeks: string;
}

/** A move of the compass of this many points or more turns the arrow fully. */
const SHARP = 15;

/** The arrow of a choice, by what its effect on the compass is: straight up from +15, straight down from −15. */
export function arrowOf(course: number): string {
  if (course >= SHARP) return '↑';
  if (course > 0) return '↗';
  if (course === 0) return '→';
  return course > -SHARP ? '↘' : '↓';
}

/** One line to paste: title, score, one arrow a decision, weeks (play page, 3.2: arrows instead of colours). */
export function shareText({ product, title, score, courses, weeks }: Shared): string {
  const arrows = courses.map(arrowOf).join(' ');
  return [product, title, score, arrows, weeks].filter((part) => part !== '').join(' · ');
}
