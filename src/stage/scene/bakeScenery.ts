import { ARTWORK, type Box, common, layScenery } from '../geometry/scenery.ts';
import { surface } from '../picture/pen.ts';
import { drawSvg, pick, readSvg } from '../picture/svg.ts';
import type { StageLayout, StageView } from '../stageView.ts';

/** A drawing and where its top left stands, in pixels of the screen. */
export interface Plate {
  readonly canvas: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
}

export interface BakedScenery {
  /** Says which place was drawn, and how: equal keys, equal plates. */
  readonly placeKey: string;
  readonly back: Plate | undefined;
  readonly front: Plate | undefined;
  readonly bustKey: string;
  readonly bust: Plate | undefined;
}

/** How much lower a bust sits whose hair fills its box, and the height of hair that says so. */
const LOWERED = { by: 14 / 372, above: 0.035 } as const;

/** Gives a picture by its address, or nothing when it cannot be had: the page says everything without it. */
export type PictureShelf = (address: string) => Promise<Document | undefined>;

/** A shelf that reads each picture once, and again after a failure. */
export function pictureShelf(): PictureShelf {
  const pictures = new Map<string, Promise<Document | undefined>>();
  return (address) => {
    const known = pictures.get(address);
    if (known) return known;
    const read = readSvg(address).catch(() => {
      pictures.delete(address);
      return undefined;
    });
    pictures.set(address, read);
    return read;
  };
}

/** True when the drawing begins at the very top of its box, as a bun does. */
async function fillsItsBox(bust: Document): Promise<boolean> {
  const side = 64;
  const rows = Math.round(side * LOWERED.above);
  const pen = surface(side, side);
  await drawSvg(pen, bust, square(bust), { x: 0, y: 0, width: side, height: side });
  return pen.getImageData(0, 0, side, rows).data.some((value, index) => index % 4 === 3 && value > 0);
}

/** The square in which a bust is drawn, in its own units. */
function square(bust: Document): Box {
  const [x, y, width, height] = (bust.documentElement.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return { x: x || 0, y: y || 0, width: width || 280, height: height || 280 };
}

/** Draws the part of a picture that can be seen on the stage; `whole` is where all of it would stand. */
async function bakePlate(art: Document, units: Box, whole: Box, seen: Box, density: number): Promise<Plate> {
  const left = Math.floor(seen.x * density);
  const top = Math.floor(seen.y * density);
  const width = Math.ceil((seen.x + seen.width) * density) - left;
  const height = Math.ceil((seen.y + seen.height) * density) - top;
  const pen = surface(width, height);
  const scale = units.width / whole.width;
  await drawSvg(
    pen,
    art,
    {
      x: units.x + (left / density - whole.x) * scale,
      y: units.y + (top / density - whole.y) * scale,
      width: (width / density) * scale,
      height: (height / density) * scale,
    },
    { x: 0, y: 0, width, height },
  );
  return { canvas: pen.canvas, left, top };
}

/** Continues the wood of the desk below the artwork, down to the edge of the plate. */
function lengthenDesk({ canvas, top }: Plate, artworkBottom: number): void {
  const last = Math.floor(artworkBottom) - top - 2;
  if (last < 0 || last >= canvas.height - 1) return;
  canvas
    .getContext('2d')
    ?.drawImage(canvas, 0, last, canvas.width, 1, 0, last, canvas.width, canvas.height - last);
}

/**
 * Draws the place in two plates and the bust that goes between them, sharp for a density of the screen.
 * @param known plates already drawn, used again where they would be the same
 */
export async function bakeScenery(
  picture: PictureShelf,
  { place, bust }: Pick<StageView, 'place' | 'bust'>,
  layout: StageLayout,
  density: number,
  known: BakedScenery | undefined,
): Promise<BakedScenery> {
  const [placeArt, bustArt] = await Promise.all([picture(place), bust ? picture(bust) : undefined]);
  const lowered = bustArt && (await fillsItsBox(bustArt)) ? LOWERED.by : 0;
  const scenery = layScenery(layout.scene, layout.bust, lowered);
  const onStage = common(layout.scene, { x: 0, y: 0, width: layout.width, height: layout.height });
  const placeKey = JSON.stringify([
    place,
    Boolean(placeArt),
    onStage,
    scenery.scale,
    scenery.x,
    scenery.y,
    density,
  ]);
  const bustKey = JSON.stringify([bust, Boolean(bustArt), onStage, scenery.bust, density]);

  const whole: Box = {
    x: scenery.x,
    y: scenery.y,
    width: ARTWORK.width * scenery.scale,
    height: ARTWORK.height * scenery.scale,
  };
  const units: Box = { x: 0, y: 0, width: ARTWORK.width, height: ARTWORK.height };
  const half = (without: readonly string[]) =>
    placeArt && onStage && bakePlate(pick(placeArt, { without }), units, whole, onStage, density);
  const same = known?.placeKey === placeKey;
  const seen = onStage && common(scenery.bust, onStage);
  const [back, front, bustPlate] = await Promise.all([
    same ? known.back : half(['desk', 'objects']),
    same ? known.front : half(['sky', 'distance', 'window']),
    known?.bustKey === bustKey
      ? known.bust
      : bustArt && seen && bakePlate(bustArt, square(bustArt), scenery.bust, seen, density),
  ]);
  if (!same && front) lengthenDesk(front, (whole.y + whole.height) * density);
  return { placeKey, back, front, bustKey, bust: bustPlate };
}
