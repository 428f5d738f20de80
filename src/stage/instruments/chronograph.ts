import { type DialSize, degreesToRadians, figure, polar, watchAngle } from '../geometry/dial.ts';
import type { Shown } from '../motion/movement.ts';
import { COLOUR } from '../picture/colours.ts';
import { writeFigure, writeWord } from '../picture/pen.ts';
import { disc, ghost, radialPath, sectorPath, turned } from '../picture/shapes.ts';
import type { StageWords } from '../stageView.ts';
import type { DialArt } from './dialArt.ts';

const HAND_LEFT = new Path2D('M0-79L-5.8-4L-3 18H0Z');
const HAND_RIGHT = new Path2D('M0-79L5.8-4L3 18H0Z');
const HAND_SHADE = new Path2D('M1.5-78L5.8-4L3 18H-3L-5.8-4L-1.5-78Z');
const HAND_GHOST = new Path2D('M0-76L4.6-4H-4.6Z');
const SECONDS_HAND = new Path2D('M0 4V-12.5');

const NUMERALS = [0, 20, 40, 60, 80, 100];
/** The small seconds hand rests here in a drawing that nothing has moved yet. */
const SECONDS_REST = 210;

/** Where the date window stands and how large its figure is. */
const DATE = {
  full: { x: 33, y: 8, base: 6.6, size: 18.5, width: 30 },
  compact: { x: 38, y: 4, base: 8, size: 23, width: 34 },
} as const;

function words(pen: CanvasRenderingContext2D, size: DialSize, words: StageWords, family: string): void {
  if (size !== 'full') return;
  const small = { size: 8.6, weight: 650, family };
  writeWord(pen, words.pace, 0, 35, { ...small, colour: COLOUR.night200, tracking: 1.2 }, 60);
  writeWord(pen, words.weeks, DATE.full.x, DATE.full.y - 16.4, {
    ...small,
    colour: COLOUR.night300,
    tracking: 0.6,
  });
}

/** Graduations up to the speed are lit: the ring says the number a second time. */
function litTicks(pen: CanvasRenderingContext2D, speed: number): void {
  pen.strokeStyle = COLOUR.watch;
  const lit = (keep: (value: number) => boolean, inner: number, width: number) => {
    const angles = Array.from({ length: 51 }, (_, index) => index * 2)
      .filter((value) => value <= speed && keep(value))
      .map(watchAngle);
    pen.lineWidth = width;
    pen.stroke(radialPath(angles, 88, inner));
  };
  lit((value) => value % 10 !== 0, 83, 1.1);
  lit((value) => value % 10 === 0 && value % 20 !== 0, 79, 2);
  lit((value) => value % 20 === 0, 76, 2.6);
}

/** Numerals of the ring, but for the one under the hand and the one that a wide number would touch. */
function numerals(pen: CanvasRenderingContext2D, speed: number, family: string): void {
  for (const value of NUMERALS) {
    if (Math.abs(value - speed) < 4 || (value === 0 && speed >= 100)) continue;
    const { x, y } = polar(watchAngle(value), 61.5);
    writeFigure(pen, String(value), x, y + 4.2, { size: 12, weight: 600, colour: COLOUR.night200, family });
  }
}

function hand(pen: CanvasRenderingContext2D, angle: number): void {
  turned(pen, angle, () => {
    pen.save();
    pen.translate(1.6, 2);
    pen.globalAlpha = 0.5;
    pen.fillStyle = COLOUR.shade;
    pen.fill(HAND_SHADE);
    pen.restore();
    pen.fillStyle = COLOUR.watchHi;
    pen.fill(HAND_LEFT);
    pen.fillStyle = COLOUR.watchDark;
    pen.fill(HAND_RIGHT);
  });
  disc(pen, 8, COLOUR.watch);
  disc(pen, 3.2, COLOUR.night850);
}

function smallSeconds(pen: CanvasRenderingContext2D, beats: number): void {
  pen.save();
  pen.translate(-31, 8);
  pen.rotate(degreesToRadians(SECONDS_REST + 30 * beats));
  pen.lineWidth = 1.6;
  pen.lineCap = 'round';
  pen.strokeStyle = COLOUR.watchHi;
  pen.stroke(SECONDS_HAND);
  disc(pen, 2, COLOUR.watchHi);
  pen.restore();
}

function readings(
  pen: CanvasRenderingContext2D,
  size: 'full' | 'compact',
  shown: Shown,
  family: string,
): void {
  const { x, y, base, size: dateSize, width } = DATE[size];
  writeFigure(
    pen,
    figure(shown.weeks),
    x,
    y + base,
    { size: dateSize, weight: 750, colour: COLOUR.ink, family },
    width,
  );
  writeFigure(pen, figure(shown.speed), 0, size === 'full' ? 62 : 60, {
    size: size === 'full' ? 32 : 40,
    weight: 800,
    colour: COLOUR.paper,
    family,
  });
}

/** The watch: what of it never moves, and what is painted at each of its moments (visual page, 3). */
export const CHRONOGRAPH: DialArt = {
  face: 'instruments/chronograph-face.svg',
  extent: { x: -125, y: -125, width: 250, height: 250 },
  parts: {
    full: { without: ['compact'] },
    compact: { without: ['full'], show: ['compact'] },
    bare: { without: ['full', 'compact'] },
  },
  engrave: words,
  paint(pen, { size, family, shown, target, former }) {
    if (former && former.speed !== target.speed) {
      pen.fillStyle = COLOUR.watch;
      pen.globalAlpha = 0.28;
      pen.fill(sectorPath(watchAngle(former.speed), watchAngle(shown.speed), 90, 72));
      pen.globalAlpha = 1;
    }
    litTicks(pen, shown.speed);
    if (size === 'full') {
      numerals(pen, target.speed, family);
      smallSeconds(pen, shown.beats);
    }
    if (size !== 'bare') readings(pen, size, shown, family);
    if (former && former.speed !== target.speed)
      ghost(pen, HAND_GHOST, watchAngle(former.speed), COLOUR.watchHi);
    hand(pen, watchAngle(shown.speed));
  },
};
