import type { DialSize } from '../geometry/dial.ts';
import type { Box } from '../geometry/scenery.ts';
import type { Reading, Shown } from '../motion/movement.ts';
import type { StageView, StageWords } from '../stageView.ts';

/** One moment of a dial. */
export interface DialMoment {
  readonly size: DialSize;
  readonly family: string;
  readonly shown: Shown;
  /** Where the movement ends. */
  readonly target: Reading;
  /** Eighths of the compass ring that are lit. */
  readonly lit: number;
  /** The gauges before the last choice, as long as its effect is told. */
  readonly former: StageView['former'];
}

/** How an instrument is drawn; the unit is a hundredth of its radius, the origin its centre. */
export interface DialArt {
  /** Address of the picture of what never moves. */
  readonly face: string;
  /** The space that it needs. */
  readonly extent: Box;
  /** Parts of the picture, by id, that a size leaves out or shows. */
  readonly parts: Readonly<
    Record<DialSize, { readonly without: readonly string[]; readonly show?: readonly string[] }>
  >;
  /** Engraves the words and labels of the face, once a size. */
  readonly engrave: (
    pen: CanvasRenderingContext2D,
    size: DialSize,
    words: StageWords,
    family: string,
  ) => void;
  /** Paints all that moves. */
  readonly paint: (pen: CanvasRenderingContext2D, moment: DialMoment) => void;
}
