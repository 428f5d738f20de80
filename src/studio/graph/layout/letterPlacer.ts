import type { Place } from '../model/wayOn.ts';
import { type Box, type Curve, pointAt } from './curve.ts';

/** Least distance between the middles of two letters, and from a letter's middle to a box. */
const APART = 25;
const CLEAR = 13;
const CELL = 128;
/** Parts of the way at which a letter may stand, the best first. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85];

/**
 * Finds a place on each way at which its letter covers no box and no letter placed before.
 * @returns the part of the way, 0 to 1; its middle when there is no free place
 */
export function letterPlacer(boxes: readonly Box[]): (curve: Curve) => number {
  const cells = new Map<string, { readonly boxes: Box[]; readonly letters: Place[] }>();
  const cellAt = (column: number, row: number) => {
    const key = `${column}:${row}`;
    const cell = cells.get(key) ?? { boxes: [], letters: [] };
    cells.set(key, cell);
    return cell;
  };
  const over = (left: number, top: number, right: number, bottom: number) => {
    const met = [];
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
        met.push(cellAt(column, row));
    return met;
  };
  for (const box of boxes)
    for (const cell of over(
      box.x - CLEAR,
      box.y - CLEAR,
      box.x + box.width + CLEAR,
      box.y + box.height + CLEAR,
    ))
      cell.boxes.push(box);
  const isFree = ({ x, y }: Place) =>
    over(x - APART, y - APART, x + APART, y + APART).every(
      (cell) =>
        cell.letters.every((letter) => Math.hypot(letter.x - x, letter.y - y) >= APART) &&
        cell.boxes.every(
          (box) =>
            x < box.x - CLEAR ||
            x > box.x + box.width + CLEAR ||
            y < box.y - CLEAR ||
            y > box.y + box.height + CLEAR,
        ),
    );
  return (curve) => {
    const part = PARTS.find((one) => isFree(pointAt(curve, one))) ?? 0.5;
    const at = pointAt(curve, part);
    for (const cell of over(at.x, at.y, at.x, at.y)) cell.letters.push(at);
    return part;
  };
}
