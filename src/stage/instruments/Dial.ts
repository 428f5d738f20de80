import type { GameObjects, Scene, Textures } from 'phaser';
import { type DialSize, dialSize } from '../geometry/dial.ts';
import { surface } from '../picture/pen.ts';
import { drawSvg, pick } from '../picture/svg.ts';
import type { StageWords } from '../stageView.ts';
import type { DialArt, DialMoment } from './dialArt.ts';

/** Where a dial stands and how it is lettered. */
export interface DialPlace {
  /** Centre and radius in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Pixels of the screen for one CSS pixel. */
  readonly density: number;
  readonly words: StageWords;
  readonly family: string;
}

/** A face drawn for one size, with the surface for what moves on it. */
export interface BakedDial {
  readonly face: CanvasRenderingContext2D;
  readonly live: CanvasRenderingContext2D;
  readonly size: DialSize;
  readonly family: string;
  /** Top left on the screen, whole pixels so that nothing is blurred. */
  readonly left: number;
  readonly top: number;
  /** Centre from the top left, and pixels for one unit of the dial. */
  readonly centre: { readonly x: number; readonly y: number };
  readonly unit: number;
}

/** Draws the face of a dial once, at its exact size (visual page, 3). */
export async function bakeDial(art: DialArt, picture: Document, place: DialPlace): Promise<BakedDial> {
  const unit = (place.radius * place.density) / 100;
  const x = place.x * place.density;
  const y = place.y * place.density;
  const left = Math.floor(x + art.extent.x * unit);
  const top = Math.floor(y + art.extent.y * unit);
  const centre = { x: x - left, y: y - top };
  const size = dialSize(place.radius);
  const width = Math.ceil(art.extent.width * unit) + 1;
  const height = Math.ceil(art.extent.height * unit) + 1;
  const face = surface(width, height);
  await drawSvg(
    face,
    pick(picture, art.parts[size]),
    { x: -centre.x / unit, y: -centre.y / unit, width: width / unit, height: height / unit },
    { x: 0, y: 0, width, height },
  );
  face.setTransform(unit, 0, 0, unit, centre.x, centre.y);
  art.engrave(face, size, place.words, place.family);
  return { face, live: surface(width, height), size, family: place.family, left, top, centre, unit };
}

interface Hung {
  readonly baked: BakedDial;
  readonly textures: readonly [Textures.Texture, Textures.CanvasTexture];
}

/** An instrument on the stage: its face, and over it a picture that is painted anew whenever it moves. */
export class Dial {
  readonly #scene: Scene;
  readonly #art: DialArt;
  readonly #name: string;
  readonly #images: readonly [GameObjects.Image, GameObjects.Image];
  #hung: Hung | undefined;
  #bakes = 0;

  constructor(scene: Scene, name: string, art: DialArt) {
    this.#scene = scene;
    this.#art = art;
    this.#name = name;
    const image = () => scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
    this.#images = [image(), image()];
  }

  /** Puts another face in place of the present one; `paint` must follow before the next frame. */
  hang(baked: BakedDial): void {
    const old = this.#hung;
    if (old?.baked === baked) return;
    this.#bakes += 1;
    const add = (layer: string, { canvas }: CanvasRenderingContext2D) => {
      const texture = this.#scene.textures.addCanvas(`${this.#name}-${layer}-${this.#bakes}`, canvas);
      if (!texture) throw new Error(`texture already there: ${this.#name}-${layer}-${this.#bakes}`);
      return texture;
    };
    const textures = [add('face', baked.face), add('live', baked.live)] as const;
    this.#hung = { baked, textures };
    this.#images.forEach((image, index) => {
      image
        .setTexture(textures[index]?.key ?? '__DEFAULT')
        .setPosition(baked.left, baked.top)
        .setVisible(true);
    });
    for (const texture of old?.textures ?? []) this.#scene.textures.remove(texture);
  }

  /** Paints what moves, at one moment. */
  paint(moment: Omit<DialMoment, 'size' | 'family'>): void {
    if (!this.#hung) return;
    const { baked, textures } = this.#hung;
    const { live, unit, centre, size, family } = baked;
    live.setTransform(1, 0, 0, 1, 0, 0);
    live.clearRect(0, 0, live.canvas.width, live.canvas.height);
    live.setTransform(unit, 0, 0, unit, centre.x, centre.y);
    live.save();
    this.#art.paint(live, { ...moment, size, family });
    live.restore();
    textures[1].refresh();
  }

  /** How much of what moves can be seen, 0 to 1: a still stage fades its changes in. */
  fade(alpha: number): void {
    this.#images[1].setAlpha(alpha);
  }
}
