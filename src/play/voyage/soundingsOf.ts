import { type Box, boxAround, overlap, type Point } from './box.ts';
import type { ChartFrame } from './chartFrame.ts';

/** A depth printed on the water. */
export interface Sounding extends Point {
  readonly depth: string;
}

/** Depths scattered over the free water, always the same on a sheet of the same size. */
export function soundingsOf(
  { sheet, sea, lineY, width, height }: ChartFrame,
  taken: readonly Box[],
): readonly Sounding[] {
  const coast = sea.right + (width - sea.right) * 0.1;
  let seed = 20_261;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const found: (Point & { depth: string })[] = [];
  const blocked = [...taken];
  for (let tries = Math.round((width * height) / 9000); tries > 0; tries--) {
    const x = sheet.left + 20 + random() * (coast - sheet.left - 20);
    const y = lineY + 20 + random() * (sheet.bottom - lineY - 40);
    const depth = String(Math.floor(6 + random() * 56));
    const box = boxAround({ x, y }, 30, 22);
    if (blocked.some((other) => overlap(box, other) > 0)) continue;
    blocked.push(boxAround({ x, y }, 52, 40));
    found.push({ x, y: y + 4, depth });
  }
  return found;
}
