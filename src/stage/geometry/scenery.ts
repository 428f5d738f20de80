/** The artwork of every place: 1280 x 440, the desk's edge at 392, a quiet shape behind x = 432. */
export const ARTWORK = { width: 1280, height: 440, desk: 392, behindHead: 432 } as const;

/** Side of a bust drawn at the artwork's own scale, and how far it goes down behind the desk. */
const BUST = { size: 372, sunk: 24 } as const;

/** Wood that may be added under the artwork where a scene is tall and narrow, in its units. */
const MORE_WOOD = 96;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scenery {
  /** Pixels of the scene for one unit of the artwork. */
  readonly scale: number;
  /** Top left of the artwork, which overflows the scene or fills it. */
  readonly x: number;
  readonly y: number;
  /** Square in which the bust is drawn. */
  readonly bust: Box;
}

/**
 * Lays a place and a bust into a scene as CSS `cover` would, with two anchors: the desk at the bottom and the
 * quiet shape behind the head. The artwork is never smaller than the bust asks for, and where the scene is
 * too low for the whole bust (a phone, whose speech card cuts the shoulders) the desk sinks below it.
 * @param scene where to draw, in any unit
 * @param stand centre and side of the bust, in the same unit
 * @param lowered how much lower the bust sits, as a part of its side: hair that fills its box needs room
 */
export function layScenery(
  scene: Box,
  stand: { readonly x: number; readonly size: number },
  lowered = 0,
): Scenery {
  const scale = Math.max(
    scene.width / ARTWORK.width,
    scene.height / (ARTWORK.height + MORE_WOOD),
    stand.size / BUST.size,
  );
  const bustAbove = stand.size * (1 - BUST.sunk / BUST.size - lowered);
  const bottomAnchored = scene.y + scene.height - ARTWORK.height * scale;
  const headInside = scene.y - stand.size * 0.02 + bustAbove - ARTWORK.desk * scale;
  const y = Math.min(scene.y, Math.max(bottomAnchored, headInside));
  const x = Math.min(
    scene.x,
    Math.max(scene.x + scene.width - ARTWORK.width * scale, stand.x - ARTWORK.behindHead * scale),
  );
  return {
    scale,
    x,
    y,
    bust: {
      x: stand.x - stand.size / 2,
      y: y + ARTWORK.desk * scale - bustAbove,
      width: stand.size,
      height: stand.size,
    },
  };
}

/** The part of a box that lies within another; nothing when they do not meet. */
export function common(a: Box, b: Box): Box | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
