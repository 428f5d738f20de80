import { AUTO, CANVAS, Game, type Types } from 'phaser';
import { CHRONOGRAPH } from './instruments/chronograph.ts';
import { COMPASS } from './instruments/compass.ts';
import { readSvg } from './picture/svg.ts';
import { type Faces, MeetingScene } from './scene/MeetingScene.ts';
import { guarded } from './scene/scope.ts';
import type { MountStage, StageHandle, StageLayout, StageOptions } from './stageView.ts';

/** The largest side of a texture that every phone takes. */
const LARGEST_SIDE = 4096;

/** Milliseconds after which an engine that has not started never will. */
const START_PATIENCE = 60_000;

function failureAfter(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('the stage did not start')), ms));
}

/** Pixels of the screen for one CSS pixel: beyond two nobody sees it, everybody's battery does. */
function densityOf({ width, height }: StageLayout): number {
  return Math.max(1, Math.min(devicePixelRatio, 2, LARGEST_SIDE / Math.max(width, height, 1)));
}

/** True when the graphics card draws: in software WebGL is half as fast as Canvas. */
function hasFastWebGL(): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** The page's font must be there before anything is engraved with it; without it the next one serves. */
async function loadFont(family: string): Promise<void> {
  await Promise.all([500, 800].map((weight) => document.fonts.load(`${weight} 16px ${family}`))).catch(
    () => {},
  );
}

async function loadFaces({ pictureUrl = (path) => path }: StageOptions): Promise<Faces> {
  const read = ({ face }: { readonly face: string }) => readSvg(pictureUrl(face));
  const [watch, compass] = await Promise.all([read(CHRONOGRAPH), read(COMPASS)]);
  return { watch, compass };
}

function gameConfig(scene: MeetingScene, box: HTMLElement, type: number): Types.Core.GameConfig {
  return {
    type,
    parent: box,
    transparent: true,
    banner: false,
    autoFocus: false,
    // The page owns input: nothing of the stage is ever pressed or focused.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { width: 1, height: 1, expandParent: false },
    scene,
  };
}

/** Ends a game; resolves when its canvas is gone, even in a hidden tab that gets no frames. */
function endGame(game: Game): Promise<void> {
  return new Promise((resolve) => {
    game.events.once('destroy', () => queueMicrotask(resolve));
    // Phaser takes these two for itself and does not give them back.
    window.onblur = null;
    window.onfocus = null;
    game.destroy(true);
    if (document.hidden) game.step(performance.now(), 0);
    else game.loop.wake();
  });
}

/**
 * Draws the place, the client and the two instruments into a box of the page (visual page, 3 to 5).
 * The canvas is transparent where nothing stands, takes no input and is hidden from screen readers: the page
 * says in words all that it shows.
 * @returns once the first frame can be seen
 * @throws when the browser gives neither WebGL nor Canvas, or the instruments cannot be had; the page then
 * keeps its own rendering
 */
export const mountStage: MountStage = async (box, options) => {
  let { layout, words } = options;
  const family = () => getComputedStyle(box).fontFamily;
  const [faces] = await Promise.all([loadFaces(options), loadFont(family())]);

  let game: Game | undefined;
  const scene = new MeetingScene(
    faces,
    options,
    () => ({ layout, words, density: densityOf(layout), family: family() }),
    ({ layout: { width, height }, density }) => {
      if (!game) return;
      const size = { width: Math.round(width * density), height: Math.round(height * density) };
      const { scale, canvas } = game;
      if (scale.width !== size.width || scale.height !== size.height) scale.resize(size.width, size.height);
      canvas.style.width = `${size.width / density}px`;
      canvas.style.height = `${size.height / density}px`;
    },
  );

  const type = options.renderer === 'canvas' || !hasFastWebGL() ? CANVAS : AUTO;
  const started = new Game(gameConfig(scene, box, type));
  game = started;
  started.canvas.setAttribute('aria-hidden', 'true');
  started.canvas.style.pointerEvents = 'none';
  started.canvas.style.display = 'block';
  try {
    await Promise.race([scene.created, failureAfter(START_PATIENCE)]);
    await scene.lay();
    await new Promise((resolve) => {
      started.events.once('postrender', resolve);
      started.loop.wake();
      if (document.hidden) resolve(undefined);
    });
  } catch (error) {
    await endGame(started);
    throw error;
  }

  const handle: StageHandle = {
    setLayout(next) {
      layout = next;
      guarded(() => scene.laySoon());
    },
    setWords(next) {
      words = next;
      guarded(() => scene.laySoon());
    },
    setCalm: (calm) => guarded(() => scene.setCalm(calm)),
    skip: () => guarded(() => scene.skip()),
    destroy() {
      ended ??= endGame(started);
      return ended;
    },
  };
  let ended: Promise<void> | undefined;
  return handle;
};
