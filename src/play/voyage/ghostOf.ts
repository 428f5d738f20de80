import { boxesAlong, type Point } from './box.ts';
import type { ChartFrame } from './chartFrame.ts';

/**
 * Where the CRM believes the deal to be: right above the end of the talk, or beside the way on where that
 * leads north through the very place.
 */
export function ghostOf(
  { look, heightOf }: ChartFrame,
  talk: readonly Point[],
  runOut: readonly Point[],
  forecast: number,
): Point {
  const start = talk[0] ?? { x: 0, y: 0 };
  const end = talk.at(-1) ?? start;
  const ghost = { x: end.x, y: heightOf(forecast) };
  const aside = look === 'wide' ? 48 : 36;
  const way = boxesAlong(runOut, 8);
  const free = [0, aside, -aside].find(
    (step) =>
      end.x + step > start.x + 12 &&
      !way.some(
        ({ left, right, top, bottom }) =>
          right > end.x + step - aside / 2 &&
          left < end.x + step + aside / 2 &&
          bottom > ghost.y - 20 &&
          top < end.y - 24,
      ),
  );
  return { ...ghost, x: end.x + (free ?? 0) };
}
