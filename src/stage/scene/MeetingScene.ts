import { Scene } from 'phaser';
import { CHRONOGRAPH } from '../instruments/chronograph.ts';
import { COMPASS } from '../instruments/compass.ts';
import { type BakedDial, bakeDial, Dial, type DialPlace } from '../instruments/Dial.ts';
import type { DialArt } from '../instruments/dialArt.ts';
import { type Movement, planMovement, type Reading, stillAt } from '../motion/movement.ts';
import type { StageLayout, StageOptions, StageView, StageWords } from '../stageView.ts';
import { Backdrop, faceChange } from './Backdrop.ts';
import { bakeScenery, pictureShelf } from './bakeScenery.ts';
import { guarded, sceneScope } from './scope.ts';

/** Milliseconds in which a still stage fades its changes in (visual page, 5). */
const CALM_FADE = 150;

/** Milliseconds of quiet after which a new layout is drawn: a window is resized in many small steps. */
const LAYOUT_QUIET = 60;

/** Pictures of what never moves on the two dials. */
export interface Faces {
  readonly watch: Document;
  readonly compass: Document;
}

interface Setting {
  readonly layout: StageLayout;
  readonly words: StageWords;
  readonly density: number;
  readonly family: string;
}

function readingOf({ speed, direction, weeks }: StageView): Reading {
  return { speed, direction, weeks };
}

/**
 * The meeting: the place with the client, and the two instruments. It watches the view and draws it; what it
 * shows on the way is a pure function of the time since the last change, so that a hidden tab misses nothing.
 */
export class MeetingScene extends Scene {
  readonly #faces: Faces;
  readonly #options: StageOptions;
  readonly #setting: () => Setting;
  readonly #resize: (setting: Setting) => void;
  readonly #dials: { watch?: Dial; compass?: Dial } = {};
  readonly #pictures = pictureShelf();
  readonly #baked = new Map<DialArt, { readonly key: string; readonly dial: Promise<BakedDial> }>();
  /** Resolves once the scene can be laid out. */
  readonly created: Promise<void>;
  #created: () => void = () => {};
  #backdrop: Backdrop | undefined;
  #movement: Movement;
  #from = 0;
  #ticks = 0;
  #lit: number;
  #calm: boolean;
  #fadeFrom = Number.NEGATIVE_INFINITY;
  #stale = true;
  #laid = false;
  #round = 0;
  #quiet: number | undefined;
  #beats = 0;

  /**
   * @param setting tells at any time what the layout, the words and the page's font are
   * @param resize gives the canvas the size of a setting, in the moment when all is drawn for it
   */
  constructor(
    faces: Faces,
    options: StageOptions,
    setting: () => Setting,
    resize: (setting: Setting) => void,
  ) {
    super('meeting');
    this.created = new Promise((resolve) => {
      this.#created = resolve;
    });
    this.#faces = faces;
    this.#options = options;
    this.#setting = setting;
    this.#resize = resize;
    this.#calm = options.calm;
    this.#movement = stillAt(readingOf(options.view.getState()));
    this.#lit = options.view.getState().streak;
  }

  create(): void {
    this.#backdrop = new Backdrop(this);
    this.#dials.watch = new Dial(this, 'watch', CHRONOGRAPH);
    this.#dials.compass = new Dial(this, 'compass', COMPASS);
    this.#movement = stillAt(readingOf(this.#options.view.getState()));
    const later = sceneScope(this);
    later(this.#options.view.subscribe((view, former) => guarded(() => this.#follow(view, former))));
    later(() => clearTimeout(this.#quiet));
    later(() => {
      this.#round += 1;
    });
    const rest = () => this.#rest();
    this.game.events.on('postrender', rest);
    later(() => this.game.events.off('postrender', rest));
    this.#created();
  }

  override update(): void {
    const now = performance.now();
    const age = now - this.#from;
    const moving = age < this.#movement.length;
    if (moving || this.#stale) this.#paint(age);
    const ticks = this.#movement.ticks(age);
    if (ticks > this.#ticks) guarded(this.#options.onTick);
    this.#ticks = ticks;
    this.#stale = moving;
    const fade = Math.min(1, (now - this.#fadeFrom) / CALM_FADE);
    this.#dials.watch?.fade(fade);
    this.#dials.compass?.fade(fade);
    if (this.#backdrop?.move(now) || fade < 1) this.#stale = true;
  }

  /** Draws everything for the present setting, then shows it in one frame. */
  async lay(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    const setting = this.#setting();
    const { layout, density } = setting;
    const [scenery, watch, compass] = await Promise.all([
      bakeScenery(this.#pictures, this.#options.view.getState(), layout, density, this.#backdrop?.hung),
      this.#bake(CHRONOGRAPH, this.#faces.watch, layout.watch, setting),
      this.#bake(COMPASS, this.#faces.compass, layout.compass, setting),
    ]);
    if (round !== this.#round) return;
    this.#resize(setting);
    this.#backdrop?.hang(scenery, performance.now(), faceChange(this.#calm, density));
    this.#dials.watch?.hang(watch);
    this.#dials.compass?.hang(compass);
    this.#laid = true;
    this.#stir();
  }

  /** Draws for a new setting, once it has been quiet for a moment. */
  laySoon(): void {
    clearTimeout(this.#quiet);
    this.#quiet = window.setTimeout(() => void this.lay().catch(reportError), LAYOUT_QUIET);
  }

  setCalm(calm: boolean): void {
    this.#calm = calm;
    if (calm) this.skip();
  }

  /** Jumps to the end of every running movement. */
  skip(): void {
    if (this.#movement.length === 0 && !this.#stale) return;
    this.#from = Number.NEGATIVE_INFINITY;
    this.#ticks = Number.POSITIVE_INFINITY;
    this.#fadeFrom = Number.NEGATIVE_INFINITY;
    this.#backdrop?.skip();
    this.#stir();
  }

  /** Takes note of a new view: what changed is final at once, the way there is paint. */
  #follow(view: StageView, former: StageView): void {
    if (view.place !== former.place || view.bust !== former.bust) void this.lay().catch(reportError);
    const to = readingOf(view);
    const { to: known } = this.#movement;
    if (to.speed !== known.speed || to.direction !== known.direction || to.weeks !== known.weeks) {
      const now = performance.now();
      const shown = this.#movement.at(now - this.#from);
      // Going back, as a take-back does, is no event of the story: nothing moves.
      const happened = view.former !== undefined || to.weeks > known.weeks;
      this.#beats += this.#movement.at(Number.POSITIVE_INFINITY).beats;
      this.#movement = happened && !this.#calm ? planMovement(shown, to) : stillAt(to);
      this.#from = now;
      this.#ticks = 0;
      if (this.#calm) this.#fadeFrom = now;
    }
    this.#stir();
  }

  #paint(age: number): void {
    const shown = this.#movement.at(age);
    const { streak, former } = this.#options.view.getState();
    // A tick is lit, or all go out, once the needle has come to rest.
    if (age >= this.#movement.length) this.#lit = streak;
    const moment = {
      shown: { ...shown, beats: shown.beats + this.#beats },
      target: this.#movement.to,
      lit: this.#lit,
      former,
    };
    this.#dials.watch?.paint(moment);
    this.#dials.compass?.paint(moment);
  }

  /** Draws a dial's face, once for each size, place and language. */
  #bake(
    art: DialArt,
    picture: Document,
    at: StageLayout['watch'],
    { density, words, family }: Setting,
  ): Promise<BakedDial> {
    const place: DialPlace = { ...at, density, words, family };
    const key = JSON.stringify(place);
    const known = this.#baked.get(art);
    if (known?.key === key) return known.dial;
    const dial = bakeDial(art, picture, place);
    this.#baked.set(art, { key, dial });
    return dial;
  }

  /** Asks for frames until nothing moves any more. */
  #stir(): void {
    this.#stale = true;
    this.game.loop.wake();
  }

  /** Nothing moves when nothing happened: the loop sleeps, and a phone keeps its battery. */
  #rest(): void {
    if (this.#laid && !this.#stale) this.game.loop.sleep();
  }
}
