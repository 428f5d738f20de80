import type { GameObjects, Scene } from 'phaser';
import type { BakedScenery, Plate } from './bakeScenery.ts';

/** Milliseconds of a change of face, and pixels of the nod that goes with it (visual page, 5). */
const CROSS_FADE = 120;
const NOD = { lasts: 260, depth: 3 } as const;

/** The window, the client and the desk, one before the other. */
export class Backdrop {
  readonly #scene: Scene;
  readonly #layers: Readonly<Record<'back' | 'leaving' | 'bust' | 'front', GameObjects.Image>>;
  #hung: BakedScenery | undefined;
  #plates = 0;
  #swap: { readonly from: number; readonly length: number; readonly nod: number } | undefined;

  constructor(scene: Scene) {
    this.#scene = scene;
    const image = () => scene.add.image(0, 0, '__DEFAULT').setOrigin(0).setVisible(false);
    this.#layers = { back: image(), leaving: image(), bust: image(), front: image() };
  }

  /** What hangs now, for the next bake to use again. */
  get hung(): BakedScenery | undefined {
    return this.#hung;
  }

  /**
   * Hangs a scenery; a new face is faded in over the former one, unless the place has changed too.
   * @param now in milliseconds
   * @param change how long the fade lasts and how deep the client nods, in pixels of the screen
   */
  hang(baked: BakedScenery, now: number, change: { readonly length: number; readonly nod: number }): void {
    const former = this.#hung;
    this.#hung = baked;
    const { back, leaving, bust, front } = this.#layers;
    if (former?.placeKey !== baked.placeKey) {
      this.#show(back, baked.back);
      this.#show(front, baked.front);
    }
    if (former?.bustKey === baked.bustKey) return;
    this.#end();
    if (former?.placeKey === baked.placeKey && former.bust) {
      this.#show(leaving, former.bust);
      this.#swap = { from: now, ...change };
    }
    this.#show(bust, baked.bust);
    this.move(now);
  }

  /** Brings the client to a moment. @returns true while something still moves */
  move(now: number): boolean {
    if (!this.#swap) return false;
    const { leaving, bust } = this.#layers;
    const { from, length, nod } = this.#swap;
    const age = now - from;
    if (age >= Math.max(length, nod > 0 ? NOD.lasts : 0)) {
      this.#end();
      return false;
    }
    const shown = Math.min(1, age / length);
    bust.setAlpha(shown);
    leaving.setAlpha(bust.visible ? Number(shown < 1) : 1 - shown);
    const dip = Math.round(nod * Math.sin(Math.PI * Math.min(1, age / NOD.lasts)));
    for (const image of [bust, leaving]) image.setY(Number(image.getData('top')) + dip);
    return true;
  }

  /** Ends a change of face at once. */
  skip(): void {
    this.#end();
  }

  #end(): void {
    this.#swap = undefined;
    const { leaving, bust } = this.#layers;
    this.#show(leaving, undefined);
    bust.setAlpha(1);
    if (bust.visible) bust.setY(Number(bust.getData('top')));
  }

  #show(image: GameObjects.Image, plate: Plate | undefined): void {
    const { textures } = this.#scene;
    const old = image.texture.key;
    if (plate) {
      this.#plates += 1;
      const key = `plate-${this.#plates}`;
      textures.addCanvas(key, plate.canvas);
      image.setTexture(key).setPosition(plate.left, plate.top).setData('top', plate.top);
    } else image.setTexture('__DEFAULT');
    image.setVisible(plate !== undefined);
    if (old.startsWith('plate-')) textures.remove(old);
  }
}

/** The change of face of a stage that moves, and of one that keeps still. */
export function faceChange(
  calm: boolean,
  density: number,
): { readonly length: number; readonly nod: number } {
  return calm ? { length: 150, nod: 0 } : { length: CROSS_FADE, nod: NOD.depth * density };
}
