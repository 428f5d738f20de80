import { degreesToRadians } from '../geometry/dial.ts';

/**
 * A new drawing surface, in pixels of the screen. It stays in main memory: edges are smoother there than on
 * many graphics cards, and WebGL copies it from there.
 */
export function surface(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the browser gives no drawing surface');
  return context;
}

/** How words and figures are set. */
export interface Lettering {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly family: string;
  /** Space added after each letter. */
  readonly tracking?: number;
}

/**
 * Sets the pen to a lettering. Letters are laid out at twenty times their size and scaled down, since browsers
 * round the advances of small letters; returns the scale to draw with.
 */
function setType(pen: CanvasRenderingContext2D, { size, weight, colour, family }: Lettering): number {
  pen.font = `${weight} ${size * LARGE}px ${family}`;
  pen.fillStyle = colour;
  pen.textBaseline = 'alphabetic';
  return 1 / LARGE;
}

const LARGE = 20;

/** Room of a figure in a number, as a part of the width of a zero, which is the widest. */
const FIGURE = 0.975;

interface Letter {
  readonly text: string;
  /** Middle of the letter from the start of the word, and its width, in units. */
  readonly middle: number;
  readonly width: number;
}

/** Places the letters of a word one by one, as tracking and curved baselines need. */
function spell(
  pen: CanvasRenderingContext2D,
  word: string,
  tracking: number,
): { letters: readonly Letter[]; length: number } {
  const letters: Letter[] = [];
  let prefix = '';
  let start = 0;
  for (const text of word) {
    prefix += text;
    const end = pen.measureText(prefix).width / LARGE + tracking * letters.length;
    letters.push({ text, middle: (start + end) / 2, width: end - start });
    start = end + tracking;
  }
  return { letters, length: start };
}

/** Writes a word centred on a point of its baseline; `most` is the width above which it is narrowed. */
export function writeWord(
  pen: CanvasRenderingContext2D,
  word: string,
  x: number,
  y: number,
  type: Lettering,
  most = Number.POSITIVE_INFINITY,
): void {
  pen.save();
  const scale = setType(pen, type);
  pen.textAlign = 'center';
  const { letters, length } = spell(pen, word, type.tracking ?? 0);
  pen.translate(x, y);
  pen.scale(scale * Math.min(1, most / length), scale);
  for (const { text, middle } of letters) pen.fillText(text, (middle - length / 2) * LARGE, 0);
  pen.restore();
}

/** Writes a number centred on a point of its baseline, every figure as wide as a zero so that it does not shake. */
export function writeFigure(
  pen: CanvasRenderingContext2D,
  number: string,
  x: number,
  y: number,
  type: Lettering,
  most = Number.POSITIVE_INFINITY,
): void {
  pen.save();
  const scale = setType(pen, type);
  pen.textAlign = 'center';
  const cell = pen.measureText('0').width * FIGURE;
  pen.translate(x, y);
  pen.scale(scale * Math.min(1, (most * LARGE) / (cell * number.length)), scale);
  [...number].forEach((text, index) => {
    pen.fillText(text, cell * (index + 0.5 - number.length / 2), 0);
  });
  pen.restore();
}

/** Writes a label that starts at a point of its baseline. */
export function writeLabel(
  pen: CanvasRenderingContext2D,
  label: string,
  x: number,
  y: number,
  type: Lettering,
): void {
  pen.save();
  const scale = setType(pen, type);
  pen.textAlign = 'left';
  pen.translate(x, y);
  pen.scale(scale, scale);
  pen.fillText(label, 0, 0);
  pen.restore();
}

/**
 * Engraves a word along the ring of a dial, its middle at an angle in degrees; a reversed word reads from
 * the left at the bottom of the dial. A word longer than `most` degrees is set smaller.
 */
export function writeArc(
  pen: CanvasRenderingContext2D,
  word: string,
  place: {
    readonly angle: number;
    readonly radius: number;
    readonly reversed?: boolean;
    readonly most: number;
  },
  type: Lettering,
): void {
  pen.save();
  const scale = setType(pen, type);
  pen.textAlign = 'center';
  const { letters, length } = spell(pen, word, type.tracking ?? 0);
  const room = degreesToRadians(place.most) * place.radius;
  const shrink = Math.min(1, room / length);
  const turn = place.reversed ? -1 : 1;
  for (const { text, middle } of letters) {
    pen.save();
    pen.rotate(degreesToRadians(place.angle) + (turn * (middle - length / 2) * shrink) / place.radius);
    pen.translate(0, -place.radius);
    if (place.reversed) pen.rotate(Math.PI);
    pen.scale(scale * shrink, scale * shrink);
    pen.fillText(text, 0, 0);
    pen.restore();
  }
  pen.restore();
}
