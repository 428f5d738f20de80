import type { TrailPoint } from '../../engine/index.ts';
import type { Box, Point } from './box.ts';

/** Height and width of the sheet, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `wide` leaves room for a heading and a deck of instruments; `plain` is the chart alone. */
export type ChartLook = 'wide' | 'plain';

/** How a voyage lies on a sheet. */
export interface ChartFrame extends Size {
  readonly look: ChartLook;
  /** Inside of the graduated border. */
  readonly sheet: Box;
  /** Where the trail may run. */
  readonly sea: Box;
  /** Left edge of the scale of progress. */
  readonly scaleX: number;
  /** Heights of the signature line and of the start. */
  readonly lineY: number;
  readonly zeroY: number;
  /** The chart's pixels of a point of the trail. */
  readonly project: (point: TrailPoint) => Point;
  /** Height of a progress: 0 at the start, 100 on the signature line. */
  readonly heightOf: (progress: number) => number;
  /** The progress at a height, below 0 in the south. */
  readonly progressAt: (y: number) => number;
}

const MARGINS = {
  wide: { border: 24, left: 168, top: 152, right: 250, bottom: 142, scale: 96, line: 137 },
  plain: { border: 14, left: 88, top: 62, right: 96, bottom: 84, scale: 54, line: 52 },
} as const;

/** Sheets under this width give the land less room, and leave out what is not needed. */
export const NARROW = 520;
const NARROW_RIGHT = 64;

/**
 * Fits a voyage on a sheet: north up, the signature line on top, the start on the left, room in the
 * south for a deal that sails there and above the line for one that crosses it. A leg is as long in
 * every direction, so that a course is seen at its true angle, unless the way east has to be squeezed.
 * @param points the whole trail, in legs
 * @param signatureLine D in units of 1/10000 leg, more than 0
 */
export function chartFrame(
  look: ChartLook,
  size: Size,
  points: readonly TrailPoint[],
  signatureLine: number,
): ChartFrame {
  const margins = MARGINS[look];
  const right = look === 'plain' && size.width < NARROW ? NARROW_RIGHT : margins.right;
  const sea: Box = {
    left: margins.left,
    top: margins.top,
    right: size.width - right,
    bottom: size.height - margins.bottom,
  };
  const line = signatureLine / 10_000;
  const north = Math.max(line, ...points.map(({ y }) => y));
  const south = Math.min(0, ...points.map(({ y }) => y));
  const east = Math.max(0, ...points.map(({ x }) => x));
  // A voyage that stays below the line has it on the very top of the sea.
  const top = north > line ? sea.top + 8 : margins.line;
  const unit = (sea.bottom - top) / (north - south);
  const across = Math.min(unit, (sea.right - sea.left) / Math.max(east, 0.001));
  const zeroY = sea.bottom + south * unit;
  return {
    ...size,
    look,
    sheet: {
      left: margins.border,
      top: margins.border,
      right: size.width - margins.border,
      bottom: size.height - margins.border,
    },
    sea,
    scaleX: margins.scale,
    lineY: zeroY - line * unit,
    zeroY,
    project: ({ x, y }) => ({ x: sea.left + x * across, y: zeroY - y * unit }),
    heightOf: (progress) => zeroY - (progress / 100) * line * unit,
    progressAt: (y) => (100 * (zeroY - y)) / (line * unit),
  };
}
