import { type Box, isWithin, overlap } from './box.ts';

/** Something to be placed on the chart: where it may stand, the best place first. */
export interface Placeable<Name extends string> {
  readonly name: Name;
  readonly places: readonly Box[];
  /** Left out rather than laid over something else. */
  readonly optional?: boolean;
}

/**
 * Places boxes one after the other, each on the first of its places that lies on the sheet and hides
 * nothing; where none is free, on the one that hides least. What is placed blocks what follows.
 * @param sheet nothing leaves it, unless no place lies within
 * @param taken what is already drawn
 * @returns the box of each name; an optional one without a free place is missing
 */
export function placeBoxes<Name extends string>(
  wanted: readonly Placeable<Name>[],
  sheet: Box,
  taken: readonly Box[],
): Readonly<Partial<Record<Name, Box>>> {
  const blocked = [...taken];
  const placed: Partial<Record<Name, Box>> = {};
  for (const { name, places, optional } of wanted) {
    const inside = places.filter((place) => isWithin(place, sheet));
    let chosen: Box | undefined;
    let hidden = Number.POSITIVE_INFINITY;
    for (const place of inside.length > 0 || optional ? inside : places) {
      const area = blocked.reduce((sum, box) => sum + overlap(place, box), 0);
      if (area < hidden) {
        chosen = place;
        hidden = area;
      }
      if (area === 0) break;
    }
    if (!chosen || (optional && hidden > 0)) continue;
    placed[name] = chosen;
    blocked.push(chosen);
  }
  return placed;
}
