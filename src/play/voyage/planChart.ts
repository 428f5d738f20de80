import type { Outcome, Trail, Voyage } from '../../engine/index.ts';
import { type Box, boxAround, boxesAlong, type Point } from './box.ts';
import { type ChartFrame, type ChartLook, chartFrame, type Size } from './chartFrame.ts';
import { type Placeable, placeBoxes } from './placeBoxes.ts';
import { around, besideGap, textBox } from './textBoxes.ts';

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
type PlaceName = LabelName | 'note' | 'rose' | 'shallows';

/** All that is drawn of a voyage, in the pixels of its sheet. */
export interface ChartPlan {
  readonly frame: ChartFrame;
  /** The start and the end of each leg of the talk. */
  readonly talk: readonly Point[];
  /** The end of the talk and of each leg of the run-out. */
  readonly runOut: readonly Point[];
  /** Radius of the numbered places where a choice was made; 0 where they would touch. */
  readonly markRadius: number;
  /** Where the CRM believes the deal to be when the talking stops. */
  readonly ghost: Point;
  /** The stretch between belief and truth, when there is room to draw it. */
  readonly gap: Box | undefined;
  readonly labels: Readonly<Partial<Record<PlaceName, Box>>>;
  readonly soundings: readonly (Point & { readonly depth: string })[];
}

export interface ChartWish {
  readonly look: ChartLook;
  readonly size: Size;
  readonly voyage: Voyage;
  readonly trail: Trail;
  readonly outcome: Outcome;
  readonly words: ChartWords;
  /** How much larger than usual the player wants his texts, 1 or more. */
  readonly textScale: number;
}

/** Font sizes of the words on the chart, in its pixels. */
export function chartFonts(look: ChartLook, textScale: number) {
  return look === 'wide'
    ? { label: 15 * textScale, small: 14 * textScale, gap: 26 * textScale }
    : { label: 13.5 * textScale, small: 13 * textScale, gap: 19 * textScale };
}

const GAP_WIDTH = 14;
/** The manager's note and the deck, at a text scale of 1; their CSS says the same in ems. */
const NOTE: Size = { width: 342, height: 128 };
const DECK: Size = { width: 512, height: 110 };

function fixedBoxes({ look, sheet, scaleX, lineY, width, height }: ChartFrame, textScale: number): Box[] {
  const line = { left: sheet.left, right: sheet.right, top: lineY - 22, bottom: lineY + 8 };
  const scale = { left: sheet.left, right: scaleX + 18, top: sheet.top, bottom: sheet.bottom };
  if (look === 'plain')
    return [
      line,
      scale,
      { left: sheet.left, right: 230, top: height - 76, bottom: sheet.bottom },
      { left: width - 46, right: sheet.right, top: height * 0.36, bottom: sheet.bottom },
    ];
  return [
    line,
    scale,
    // The heading and the name of the line.
    { left: 130, right: 130 + 640 * textScale, top: 40, bottom: 116 },
    { left: width - 300 * textScale, right: sheet.right, top: lineY - 52, bottom: lineY },
    // The deck, the way on, the lost shoal, the name of the land.
    {
      left: width / 2 - (DECK.width / 2) * textScale,
      right: width / 2 + (DECK.width / 2) * textScale,
      top: height - 20 - DECK.height * textScale,
      bottom: sheet.bottom,
    },
    { left: width - 190, right: sheet.right, top: height - 94, bottom: sheet.bottom },
    { left: 36, right: 356, top: height - 112, bottom: sheet.bottom },
    { left: width - 182, right: sheet.right, top: height * 0.675, bottom: height * 0.74 },
  ];
}

/** A grid of places of a size over the sea, the nearest to a favourite spot first. */
function placesOver(sea: Box, size: Size, favourite: Point): readonly Box[] {
  const places: Box[] = [];
  for (let x = sea.left + size.width / 2; x <= sea.right - size.width / 2; x += 24)
    for (let y = sea.top + size.height / 2; y <= sea.bottom - size.height / 2; y += 20)
      places.push(boxAround({ x, y }, size.width, size.height));
  const distance = (box: Box) =>
    Math.hypot((box.left + box.right) / 2 - favourite.x, (box.top + box.bottom) / 2 - favourite.y);
  return places.sort((a, b) => distance(a) - distance(b));
}

function markRadiusOf(talk: readonly Point[]): number {
  const steps = talk.slice(1, -1).map((point, index) => {
    const former = talk[index] ?? point;
    return Math.hypot(point.x - former.x, point.y - former.y);
  });
  const closest = Math.min(...steps, 100);
  return closest >= 26 ? 12 : closest >= 15 ? Math.floor(closest / 2) - 1 : 0;
}

/**
 * Where the CRM believes the deal to be: right above the end of the talk, or beside the way on where that
 * leads north through the very place.
 */
function ghostOf(
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

/** Depths scattered over the free water, always the same on a sheet of the same size. */
function soundingsOf({ sheet, sea, lineY, width, height }: ChartFrame, taken: readonly Box[]) {
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
    if (
      blocked.some(
        (other) =>
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom,
      )
    )
      continue;
    blocked.push(boxAround({ x, y }, 52, 40));
    found.push({ x, y: y + 4, depth });
  }
  return found;
}

/**
 * Lays a finished voyage out on a sheet of any size: nothing leaves the sheet, and the words give way
 * to the trail and to each other.
 */
export function planChart({ look, size, voyage, trail, outcome, words, textScale }: ChartWish): ChartPlan {
  const frame = chartFrame(look, size, [...trail.talk, ...trail.runOut], voyage.signatureLine);
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
  const roseRadius = look === 'wide' ? 100 : size.width < 520 ? 0 : 48;
  const wanted: Placeable<PlaceName>[] = [
    { name: 'here', places: around(boat, textBox(words.here, label), { up: 36, down: 22, side: 30 }) },
    { name: 'crm', places: around(ghost, textBox(words.crm, label), { up: 30, down: 24, side: 30 }) },
    { name: 'gap', places: besideGap(gap, end, ghost, gapBox) },
    {
      name: 'endOfTalk',
      optional: look === 'plain',
      places: around(end, textBox(words.endOfTalk, small), { up: 16, down: 16, side: 16 }),
    },
    ...(look === 'wide'
      ? [
          {
            name: 'note' as const,
            places: placesOver({ ...frame.sea, top: frame.lineY + 12, right: size.width - 54 }, note, {
              x: size.width - 54 - note.width / 2,
              y: frame.lineY + 41 + note.height / 2,
            }),
          },
        ]
      : []),
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
    ghost,
    gap,
    labels,
    soundings: soundingsOf(frame, [...taken, ...Object.values(labels)]),
  };
}
