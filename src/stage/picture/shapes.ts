import { degreesToRadians, polar } from '../geometry/dial.ts';

/** Strokes that run from one radius of a dial to another, one for each angle in degrees. */
export function radialPath(angles: readonly number[], outer: number, inner: number): Path2D {
  const path = new Path2D();
  for (const angle of angles) {
    const from = polar(angle, outer);
    const to = polar(angle, inner);
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
  }
  return path;
}

/** The part of a ring between two angles in degrees, in either order. */
export function sectorPath(from: number, to: number, outer: number, inner: number): Path2D {
  const north = -90;
  const start = degreesToRadians(Math.min(from, to) + north);
  const end = degreesToRadians(Math.max(from, to) + north);
  const path = new Path2D();
  path.arc(0, 0, outer, start, end);
  path.arc(0, 0, inner, end, start, true);
  path.closePath();
  return path;
}

/** Fills a disc around the current origin. */
export function disc(pen: CanvasRenderingContext2D, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** Draws with the origin moved, the north turned, then puts both back. */
export function turned(pen: CanvasRenderingContext2D, degrees: number, draw: () => void): void {
  pen.save();
  pen.rotate(degreesToRadians(degrees));
  draw();
  pen.restore();
}

/** Outlines where a hand or an arrow stood before (visual page, 3, "Just moved"). */
export function ghost(pen: CanvasRenderingContext2D, shape: Path2D, angle: number, colour: string): void {
  turned(pen, angle, () => {
    pen.globalAlpha = 0.8;
    pen.lineWidth = 1.2;
    pen.strokeStyle = colour;
    pen.setLineDash([3, 2.6]);
    pen.stroke(shape);
  });
}
