import { compassAngle, type DialSize, figure, polar } from '../geometry/dial.ts';
import { COLOUR } from '../picture/colours.ts';
import { writeArc, writeFigure, writeLabel, writeWord } from '../picture/pen.ts';
import { disc, ghost, sectorPath, turned } from '../picture/shapes.ts';
import type { StageWords } from '../stageView.ts';
import type { DialArt, DialMoment } from './dialArt.ts';

const ARROW_LEFT = new Path2D('M0-60V10H-4.2V-36H-14Z');
const ARROW_RIGHT = new Path2D('M0-60V10H4.2V-36H14Z');
const ARROW = new Path2D('M0-60L14-36H4.2V10H-4.2V-36H-14Z');

const TIP = 60;
const RULER = 118;
/** From the tip of the arrow at 100 to its tip at 0. */
const RULER_SPAN = 120;

function words(pen: CanvasRenderingContext2D, size: DialSize, words: StageWords, family: string): void {
  writeWord(pen, words.north, 0, -57.4, { size: 13, weight: 800, colour: COLOUR.paper, family });
  if (size === 'bare') return;
  const ring = { size: size === 'full' ? 12 : 16, weight: 700, tracking: 1.2, family };
  writeArc(
    pen,
    words.signature,
    { angle: 0, radius: 75.6, most: 110 },
    { ...ring, colour: COLOUR.compassHi },
  );
  writeArc(
    pen,
    words.purchasing,
    { angle: 90, radius: 75.6, most: 84 },
    { ...ring, colour: COLOUR.night200 },
  );
  writeArc(
    pen,
    words.lost,
    { angle: 180, radius: 84.6, reversed: true, most: 84 },
    { ...ring, colour: COLOUR.southHi },
  );
  const label = { size: size === 'full' ? 11 : 17, weight: 600, colour: COLOUR.night100, family };
  for (const value of [0, 50, 100])
    writeLabel(pen, String(value), RULER + 13, rulerHeight(value) + (size === 'full' ? 3.8 : 6), label);
  if (size === 'full')
    writeWord(
      pen,
      words.course,
      -45,
      -11,
      { size: 8.6, weight: 650, tracking: 1.2, colour: COLOUR.night200, family },
      44,
    );
}

/** Where a direction stands on the ruler beside the dial. */
function rulerHeight(direction: number): number {
  return RULER_SPAN / 2 - (direction / 100) * RULER_SPAN;
}

/** The tip of the arrow brought to the ruler: the number is the height of the tip. */
function projection(pen: CanvasRenderingContext2D, { shown, target, former }: DialMoment): void {
  const tip = polar(shown.needle, TIP);
  if (former && former.direction !== target.direction) {
    pen.fillStyle = target.direction < former.direction ? COLOUR.southHi : COLOUR.compassHi;
    const from = rulerHeight(former.direction);
    pen.fillRect(RULER, Math.min(from, tip.y), 6, Math.abs(from - tip.y));
  }
  pen.save();
  pen.strokeStyle = COLOUR.compassHi;
  pen.lineWidth = 1.2;
  pen.setLineDash([3.5, 3]);
  pen.beginPath();
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(RULER, tip.y);
  pen.stroke();
  pen.restore();
  pen.fillStyle = COLOUR.paper;
  pen.beginPath();
  pen.moveTo(RULER, tip.y);
  pen.lineTo(RULER - 9, tip.y - 5);
  pen.lineTo(RULER - 9, tip.y + 5);
  pen.fill();
}

/** The streak: an eighth of the ring is lit for each leg, clockwise from north. */
function litTicks(pen: CanvasRenderingContext2D, lit: number): void {
  pen.fillStyle = COLOUR.compassHi;
  for (let tick = 0; tick < Math.min(lit, 8) * 9; tick++)
    turned(pen, tick * 5, () => pen.fillRect(-1, -91.5, 2, 4.5));
}

function arrow(pen: CanvasRenderingContext2D, angle: number): void {
  turned(pen, angle, () => {
    pen.save();
    pen.translate(1.4, 2);
    pen.globalAlpha = 0.5;
    pen.fillStyle = COLOUR.shade;
    pen.fill(ARROW);
    pen.restore();
    pen.fillStyle = COLOUR.compassHi;
    pen.fill(ARROW_LEFT);
    pen.fillStyle = COLOUR.compassDark;
    pen.fill(ARROW_RIGHT);
    pen.translate(0, 15);
    disc(pen, 6, COLOUR.compass);
    disc(pen, 2.4, COLOUR.night850);
  });
  disc(pen, 7.4, COLOUR.paper);
  disc(pen, 3, COLOUR.night850);
}

/** The number stands in the west: the course is always in the east half. */
function number(pen: CanvasRenderingContext2D, { size, shown, family }: DialMoment): void {
  const text = figure(shown.direction);
  const height = size === 'full' ? 30 : 36;
  writeFigure(pen, text, -44, size === 'full' ? 17 : 19, {
    size: text.length > 2 ? (height * 25) / 30 : height,
    weight: 800,
    colour: COLOUR.paper,
    family,
  });
}

/** The compass: what of it never moves, and what is painted at each of its moments (visual page, 3). */
export const COMPASS: DialArt = {
  face: 'instruments/compass-face.svg',
  extent: { x: -125, y: -125, width: 292, height: 250 },
  parts: {
    full: { without: ['west-long'] },
    compact: { without: ['west-long'] },
    bare: { without: ['west-short', 'ruler'], show: ['west-long'] },
  },
  engrave: words,
  paint(pen, moment) {
    const { size, shown, target, former, lit } = moment;
    litTicks(pen, lit);
    if (size !== 'bare') {
      number(pen, moment);
      projection(pen, moment);
    }
    if (former && former.direction !== target.direction) {
      const from = compassAngle(former.direction);
      pen.globalAlpha = 0.5;
      pen.fillStyle = COLOUR.compass;
      pen.fill(sectorPath(from, shown.needle, 70, TIP));
      pen.globalAlpha = 1;
      ghost(pen, ARROW, from, COLOUR.compassHi);
    }
    arrow(pen, shown.needle);
  },
};
