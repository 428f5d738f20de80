import type { ReviewRow } from '../../analysis/index.ts';
import { type Outcome, shown } from '../../engine/index.ts';
import { type Box, boxAround, boxesAlong, type Point } from '../voyage/box.ts';
import type { Size } from '../voyage/chartFrame.ts';
import { type Placeable, placeBoxes } from '../voyage/placeBoxes.ts';
import { around, placesOver, textBox } from '../voyage/textBoxes.ts';

/** The words on the curves; `possible` stands over the first step. */
export interface CurveWords {
  readonly possible: string;
  readonly forecast: string;
  readonly progress: string;
  readonly signature: string;
  readonly own: string;
}

/** A fall of what was still possible: the choice that cost it, in whole points. */
export interface Fall extends Box {
  readonly choice: number;
  readonly cost: number;
}

export type CurveLabel = keyof CurveWords | 'forecastFigure' | 'progressFigure' | `fall${number}`;

/** Forecast against reality, and what was still possible, in pixels. */
export interface CurvePlan extends Size {
  readonly plot: Box;
  /** Left edge of each choice's column, and of the run-out's. */
  readonly columns: readonly number[];
  readonly yOf: (points: number) => number;
  readonly forecast: readonly Point[];
  readonly progress: readonly Point[];
  /** From the end of the talk to the end of the run-out. */
  readonly runOut: readonly [Point, Point];
  /** What was still possible, step by step; empty when nobody knows. */
  readonly steps: readonly Point[];
  readonly falls: readonly Fall[];
  /** Stretches where the forecast rose while the possible fell. */
  readonly doped: readonly (readonly Point[])[];
  readonly own: Point | undefined;
  readonly labels: Readonly<Partial<Record<CurveLabel, Box>>>;
  readonly fontSize: number;
}

export interface CurveWish {
  readonly size: Size;
  readonly rows: readonly ReviewRow[];
  /** Whole points; empty where nobody knows. */
  readonly costs: readonly number[];
  readonly outcome: Outcome;
  readonly own: number | undefined;
  readonly words: CurveWords;
  readonly textScale: number;
}

const NARROW = 480;
const FALL_WIDTH = 10;

/** Lays the curves of a finished game out; words give way to the curves and to each other. */
export function planCurve({ size, rows, costs, outcome, own, words, textScale }: CurveWish): CurvePlan {
  const narrow = size.width < NARROW;
  const fontSize = (narrow ? 13 : 14.5) * textScale;
  const plot: Box = {
    left: 22 + 12 * textScale,
    right: size.width - 2,
    top: fontSize * 2.3,
    bottom: size.height - 18 - 14 * textScale,
  };
  const drift = Math.max(narrow ? 48 : 76, (narrow ? 3.4 : 5) * fontSize);
  const width = (plot.right - plot.left - drift) / Math.max(1, rows.length);
  const columns = Array.from({ length: rows.length + 1 }, (_, index) => plot.left + index * width);
  const end = columns.at(-1) ?? plot.left;
  const yOf = (points: number) => plot.bottom - (points / 100) * (plot.bottom - plot.top);

  const curve = (value: (row: ReviewRow) => number) => [
    { x: plot.left, y: yOf(0) },
    ...rows.map((row, index) => ({ x: columns[index + 1] ?? end, y: yOf(value(row)) })),
  ];
  const forecast = curve((row) => row.forecast);
  const progress = curve((row) => row.progress);
  const runOut = [
    { x: end, y: progress.at(-1)?.y ?? yOf(0) },
    { x: plot.right, y: yOf(outcome.finalProgress) },
  ] as const;

  const first = shown(outcome.score) + costs.reduce((sum, cost) => sum + cost, 0);
  let left = first;
  const steps: Point[] = [];
  const falls: Fall[] = [];
  for (const [index, cost] of costs.entries()) {
    const x = columns[index] ?? plot.left;
    if (index === 0) steps.push({ x, y: yOf(left) });
    if (cost > 0) {
      steps.push({ x, y: yOf(left) }, { x, y: yOf(left - cost) });
      const shift = index === 0 ? 0 : FALL_WIDTH / 2;
      falls.push({
        choice: index,
        cost,
        left: x - shift,
        right: x - shift + FALL_WIDTH,
        top: yOf(left),
        bottom: yOf(left - cost),
      });
      left -= cost;
    }
  }
  if (costs.length > 0) steps.push({ x: plot.right, y: yOf(left) });

  const doped = rows.flatMap((row, index) => {
    const [f0, f1, p0, p1] = [forecast[index], forecast[index + 1], progress[index], progress[index + 1]];
    const rose = row.forecast > (rows[index - 1]?.forecast ?? 0);
    return f0 && f1 && p0 && p1 && rose && (costs[index] ?? 0) > 0 ? [[p0, f0, f1, p1]] : [];
  });

  const ownMark = own === undefined ? undefined : { x: end, y: yOf(own) };
  const peak = forecast.at(-1) ?? { x: end, y: yOf(0) };
  const arrival = runOut[1];
  const figure = textBox('100', fontSize * 1.3);
  const small = fontSize * 0.88;
  const line: readonly Point[] = [
    { x: plot.left, y: yOf(80) + 2 },
    { x: plot.right, y: yOf(80) + 2 },
  ];
  const ownBox = { width: textBox(words.own, small * 1.12).width, height: fontSize * 2.3 };
  const near = { up: 8, down: 6, side: 10 };
  const wanted: Placeable<CurveLabel>[] = [
    { name: 'forecastFigure', places: around(peak, figure, { ...near, side: 12 }) },
    {
      name: 'progressFigure',
      places: around({ x: arrival.x - figure.width / 2 - 4, y: arrival.y }, figure, near),
    },
    ...(ownMark
      ? [
          {
            name: 'own' as const,
            optional: narrow,
            places: [...besides(ownMark, ownBox), ...placesOver(plot, ownBox, ownMark, 140)],
          },
        ]
      : []),
    ...falls.map((fall): Placeable<CurveLabel> => {
      const cost = textBox(`-${fall.cost}`, fontSize * 1.15);
      return {
        name: `fall${fall.choice}`,
        places: [0.5, 0.8, 0.2, 0.65, 0.35].flatMap((share) => {
          const top = fall.top + (fall.bottom - fall.top) * share - cost.height / 2;
          const right = {
            left: fall.right + 7,
            top,
            right: fall.right + 7 + cost.width,
            bottom: top + cost.height,
          };
          return [right, { ...right, left: fall.left - 7 - cost.width, right: fall.left - 7 }];
        }),
      };
    }),
    { name: 'signature', optional: true, places: alongTop(plot, yOf(80), textBox(words.signature, small)) },
    { name: 'forecast', optional: true, places: beside(forecast, textBox(words.forecast, fontSize), -1) },
    { name: 'progress', optional: true, places: beside(progress, textBox(words.progress, fontSize), 1) },
  ];
  const taken = [
    ...boxesAlong(forecast, 9),
    ...boxesAlong(progress, 7),
    ...boxesAlong(runOut, 7),
    ...boxesAlong(steps, 6),
    ...boxesAlong(line, 6),
    ...falls,
    ...forecast.map((point) => boxAround(point, 14)),
    ...(ownMark ? [boxAround(ownMark, 18)] : []),
    ...(steps[0] ? [titleBox(steps[0], textBox(words.possible, fontSize))] : []),
  ];
  const sheet = { left: plot.left, top: 0, right: size.width, bottom: plot.bottom + 2 };
  return {
    ...size,
    plot,
    columns,
    yOf,
    forecast,
    progress,
    runOut,
    steps,
    falls,
    doped,
    own: ownMark,
    labels: placeBoxes(wanted, sheet, taken),
    fontSize,
  };
}

/** Where the name of the staircase stands: over its first step. */
function titleBox({ x, y }: Point, { width, height }: Size): Box {
  return { left: x + 8, right: x + 8 + width, top: y - 8 - height, bottom: y - 6 };
}

/** Places of the player's own figure: right of its mark, else left. */
function besides({ x, y }: Point, { width, height }: Size): readonly Box[] {
  return [0.5, 0.7, 0.3, 1, 0].flatMap((share) => {
    const top = y - height * share;
    const right = { left: x + 12, right: x + 12 + width, top, bottom: top + height };
    return [right, { ...right, left: x - 12 - width, right: x - 12 }];
  });
}

/** Places on a line's upper side, from the right end to the left. */
function alongTop(plot: Box, y: number, { width, height }: Size): readonly Box[] {
  return Array.from({ length: 12 }, (_, index) => {
    const right = plot.right - 6 - index * ((plot.right - plot.left - width - 12) / 11);
    return { left: right - width, right, top: y - 3 - height, bottom: y - 3 };
  });
}

/** Places beside a curve, above it (-1) first or below it (1) first, from its middle outwards. */
function beside(curve: readonly Point[], size: Size, side: 1 | -1): readonly Box[] {
  const dots = curve.slice(1).flatMap((to, index) => {
    const from = curve[index] ?? to;
    return [0.5, 0.25, 0.75, 0.05].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  });
  const near = (dot: Point, toward: 1 | -1) => {
    const left = toward === -1 ? dot.x - size.width - 6 : dot.x - size.width / 2;
    const top = toward === -1 ? dot.y - size.height - 2 : dot.y + 8;
    return { left, top, right: left + size.width, bottom: top + size.height };
  };
  const middle = (curve.length - 1) * 2;
  const outwards = [...dots.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const other = side === 1 ? -1 : 1;
  return [side, other].flatMap((toward) =>
    outwards.flatMap((index) => {
      const dot = dots[index];
      return dot ? [near(dot, toward as 1 | -1)] : [];
    }),
  );
}
