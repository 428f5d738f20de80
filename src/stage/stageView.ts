import type { ReadonlyStore } from '../store/index.ts';

/** What the stage draws now: a projection of the game at the pace at which it is told. */
export interface StageView {
  /** Address of the background, one of `places/*.svg`. */
  readonly place: string;
  /** Address of the client's bust in his present mood; nothing for a narrator. */
  readonly bust: string | undefined;
  /** The gauges to show, 0 to 100, final at once: movement on the way there is paint. */
  readonly speed: number;
  readonly direction: number;
  readonly weeks: number;
  /** Legs running on a held course: as many eighths of the compass ring are lit. */
  readonly streak: number;
  /** The gauges before the last choice, drawn as dashed ghosts until the next line of dialogue. */
  readonly former: { readonly speed: number; readonly direction: number } | undefined;
}

/** Where things stand, in CSS pixels from the top left of the stage's box. */
export interface StageLayout {
  readonly width: number;
  readonly height: number;
  /** The window, the client and the desk. */
  readonly scene: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Centre of the bust and its side, from the left of the box; it stands on the desk. */
  readonly bust: { readonly x: number; readonly size: number };
  /** Centres and radii of the two instruments. */
  readonly watch: { readonly x: number; readonly y: number; readonly radius: number };
  readonly compass: { readonly x: number; readonly y: number; readonly radius: number };
}

/** Words engraved on the dials, in the language of the page. */
export interface StageWords {
  readonly signature: string;
  readonly purchasing: string;
  readonly lost: string;
  readonly north: string;
  readonly pace: string;
  readonly course: string;
  readonly weeks: string;
}

export interface StageOptions {
  readonly view: ReadonlyStore<StageView>;
  readonly layout: StageLayout;
  readonly words: StageWords;
  /** True to jump to final states with a short fade. */
  readonly calm: boolean;
  /** `canvas` where WebGL is not wanted, e.g. in browser tests. */
  readonly renderer: 'auto' | 'canvas';
  /** Gives the address of one of the site's pictures from its path, where that is not its address. */
  readonly pictureUrl?: (path: string) => string;
  /** Called on each tick of the watch hand; sound is made outside of the stage. */
  readonly onTick: () => void;
}

export interface StageHandle {
  readonly setLayout: (layout: StageLayout) => void;
  readonly setWords: (words: StageWords) => void;
  readonly setCalm: (calm: boolean) => void;
  /** Jumps to the end of every running movement. */
  readonly skip: () => void;
  /** Resolves once the canvas is gone. */
  readonly destroy: () => Promise<void>;
}

/** Draws the stage into a box of the page; resolves when its first frame can be seen. */
export type MountStage = (box: HTMLElement, options: StageOptions) => Promise<StageHandle>;
