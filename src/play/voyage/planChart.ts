import type { Outcome, Trail, Voyage } from '../../engine/index.ts';
import { type Box, boxAround, boxesAlong, type Point } from './box.ts';
import { type ChartFrame, type ChartLook, chartFrame, NARROW, type Size } from './chartFrame.ts';
import { fixedBoxes } from './fixedBoxes.ts';
import { ghostOf } from './ghostOf.ts';
import { type Placeable, placeBoxes } from './placeBoxes.ts';
import { type Sounding, soundingsOf } from './soundingsOf.ts';
import { around, besideGap, placesOver, textBox } from './textBoxes.ts';

/** The words that the chart finds a place for. */
export interface ChartWords {
  readonly crm: string;
  readonly here: string;
  readonly endOfTalk: string;
  /** "48 points" and "of doping", on two lines. */
  readonly gap: string;
  readonly gapOf: string;
}

export type LabelName = keyof Omit<ChartWords, 'gapOf'>;
type PlaceName = LabelName | 'note' | 'rose' | 'shallows' | 'best';

/** Another way across the same water, laid over the chart as a ghost. */
export interface GhostTrail {
  readonly trail: Trail;
  /** Its name, with what it takes. */
  readonly name: string;
}

/** All that is drawn of a voyage, in the pixels of its sheet. */
export interface ChartPlan {
  readonly frame: ChartFrame;
  /** The start and the end of each leg of the talk. */
  readonly talk: readonly Point[];
  /** The end of the talk and of each leg of the run-out. */
  readonly runOut: readonly Point[];
  /** Radius of the numbered places where a choice was made; 0 where they would touch. */
  readonly markRadius: number;
  /** The best way, where it was asked for: its start and the end of each of its legs, the run-out with them. */
  readonly best: readonly Point[];
  /** Where the CRM believes the deal to be when the talking stops. */
  readonly ghost: Point;
  /** The stretch between belief and truth, when there is room to draw it. */
  readonly gap: Box | undefined;
  readonly labels: Readonly<Partial<Record<PlaceName, Box>>>;
  readonly soundings: readonly Sounding[];
}

export interface ChartWish {
  readonly look: ChartLook;
  readonly size: Size;
  readonly voyage: Voyage;
  readonly trail: Trail;
  readonly outcome: Outcome;
  readonly words: ChartWords;
  readonly best?: GhostTrail | undefined;
  /** How much larger than usual the player wants his texts, 1 or more. */
  readonly textScale: number;
}

/** Font sizes of the words on the chart, in its pixels. */
export function chartFonts(look: ChartLook, textScale: number) {
  return look === 'wide'
    ? { label: 15 * textScale, small: 14 * textScale, gap: 26 * textScale }
    : { label: 13.5 * textScale, small: 13 * textScale, gap: 19 * textScale };
}

/** The manager's note at a text scale of 1; its CSS says the same in ems. */
const NOTE: Size = { width: 342, height: 128 };
const GAP_WIDTH = 14;
/** A word stands no further from what it names, unless it has no other place. */
const NEARBY = 150;
function markRadiusOf(talk: readonly Point[]): number {
  const steps = talk.slice(1, -1).map((point, index) => {
    const former = talk[index] ?? point;
    return Math.hypot(point.x - former.x, point.y - former.y);
  });
  const closest = Math.min(...steps, 100);
  return closest >= 26 ? 12 : closest >= 15 ? Math.floor(closest / 2) - 1 : 0;
}

/**
 * Lays a finished voyage out on a sheet of any size: nothing leaves the sheet, and the words give way
 * to the trail and to each other.
 */
export function planChart(wish: ChartWish): ChartPlan {
  const { look, size, voyage, trail, outcome, words, textScale } = wish;
  const bestWay = wish.best ? [...wish.best.trail.talk, ...wish.best.trail.runOut] : [];
  const frame = chartFrame(look, size, [...trail.talk, ...trail.runOut, ...bestWay], voyage.signatureLine);
  const best = bestWay.map(frame.project);
  const bestEnd = best.at(-1);
  const talk = trail.talk.map(frame.project);
  const end = talk.at(-1) ?? frame.project({ x: 0, y: 0 });
  const runOut = [end, ...trail.runOut.map(frame.project)];
  const boat = runOut.at(-1) ?? end;
  const ghost = ghostOf(frame, talk, runOut, outcome.forecast);
  const truth = frame.heightOf(outcome.progress);
  const gap =
    truth - ghost.y > 46
      ? {
          left: ghost.x - GAP_WIDTH / 2,
          right: ghost.x + GAP_WIDTH / 2,
          top: ghost.y + 18,
          bottom: ghost.x === end.x ? truth - 16 : truth,
        }
      : undefined;

  const { small, label, gap: big } = chartFonts(look, textScale);
  const start = talk[0] ?? end;
  const taken = [
    ...fixedBoxes(frame, textScale),
    ...boxesAlong(talk, 18),
    ...boxesAlong(runOut, 14),
    ...boxesAlong([start, ghost], 8),
    ...boxesAlong(best, 10),
    ...(bestEnd ? [boxAround({ x: bestEnd.x, y: bestEnd.y - 6 }, 40, 44)] : []),
    ...talk.map((point) => boxAround(point, 26)),
    boxAround({ x: ghost.x, y: ghost.y - 4 }, 44, 44),
    boxAround({ x: boat.x, y: boat.y - 6 }, 46, 50),
    ...(gap ? [gap] : []),
  ];
  const gapBox = {
    width: Math.max(textBox(words.gap, big).width, textBox(words.gapOf, small).width),
    height: big + small * 1.35,
  };
  const note = { width: NOTE.width * textScale, height: NOTE.height * textScale };
  const roseRadius = look === 'wide' ? 100 : size.width < NARROW ? 0 : 48;
  const beside = (point: Point, box: Size, gaps: Parameters<typeof around>[2]) => [
    ...around(point, box, gaps),
    // With a second way on the sheet a word that stands apart would name the wrong thing.
    ...(bestEnd ? [] : placesOver(frame.sheet, box, point, NEARBY)),
  ];
  // On a plain sheet the boats may have to do without their words: their hues and the scale name them.
  const wanted: Placeable<PlaceName>[] = [
    ...(look === 'wide'
      ? [
          {
            name: 'note' as const,
            places: placesOver({ ...frame.sea, top: frame.sheet.top + 12, right: size.width - 54 }, note, {
              x: size.width - 54 - note.width / 2,
              y: frame.lineY + 41 + note.height / 2,
            }),
          },
        ]
      : []),
    ...(bestEnd && wish.best
      ? [{ name: 'best' as const, places: alongBest(best, textBox(wish.best.name, label), frame.sheet) }]
      : []),
    {
      name: 'gap',
      optional: bestEnd !== undefined,
      places: [
        ...besideGap(gap, end, ghost, gapBox),
        ...(bestEnd ? [] : placesOver(frame.sea, gapBox, ghost)),
      ],
    },
    {
      name: 'here',
      optional: look === 'plain',
      places: beside(boat, textBox(words.here, label), { up: 36, down: 22, side: 30 }),
    },
    {
      name: 'crm',
      optional: look === 'plain',
      places: beside(ghost, textBox(words.crm, label), { up: 30, down: 24, side: 30 }),
    },
    {
      name: 'endOfTalk',
      optional: true,
      places: around(end, textBox(words.endOfTalk, small), { up: 16, down: 16, side: 16 }),
    },
    ...(roseRadius > 0
      ? [
          {
            name: 'rose' as const,
            optional: true,
            places: placesOver(
              { ...frame.sea, top: frame.lineY + 8 },
              { width: roseRadius * 2 + 16, height: roseRadius * 2 + 44 },
              { x: size.width * 0.6, y: (frame.lineY + frame.sea.bottom) / 2 },
            ),
          },
        ]
      : []),
    ...(look === 'wide'
      ? [
          {
            name: 'shallows' as const,
            optional: true,
            places: placesOver(
              { ...frame.sea, top: frame.lineY + 8 },
              { width: 176, height: 132 },
              { x: 300, y: (frame.lineY + frame.sea.bottom) / 2 - 20 },
            ),
          },
        ]
      : []),
  ];
  const labels = placeBoxes<PlaceName>(wanted, frame.sheet, taken);
  return {
    frame,
    talk,
    runOut,
    markRadius: markRadiusOf(talk),
    best,
    ghost,
    gap,
    labels,
    soundings: soundingsOf(frame, [...taken, ...Object.values(labels)]),
  };
}

/** Places of the best way's name: beside its last points first, else as near to its end as the sheet allows. */
function alongBest(best: readonly Point[], size: Size, sheet: Box): readonly Box[] {
  const end = best.at(-1) ?? { x: sheet.left, y: sheet.top };
  return [
    ...[...best].reverse().flatMap((point) => around(point, size, { up: 26, down: 14, side: 24 })),
    ...placesOver(sheet, size, end),
  ];
}
