/** One line of play, choices by id, and where it leads. */
interface WorkedLine {
  readonly choices: readonly string[];
  readonly ending: string;
  readonly weeks: number;
  /** CRM and real progress when the talking stops, real progress after the run-out: percent, one decimal. */
  readonly forecast: number;
  readonly progress: number;
  readonly final: number;
  /** 0 to 100, one decimal. */
  readonly score: number;
}

export interface Golden {
  readonly horizon: number;
  /** States of the value function, and lines of play in all. */
  readonly states: number;
  readonly lines: number;
  readonly bestNorthing: number;
  readonly signatureLine: number;
  /** The worst game: its final northing and its score. */
  readonly worst: { readonly northing: number; readonly score: number };
  /** Endings to which some game leads, each with its best and its worst one. */
  readonly endings: number;
  /** The random clicker: mean and standard deviation in score points, share of games signed. */
  readonly random: { readonly mean: number; readonly sd: number; readonly shareSigned: number };
  /** The first one is the best line. */
  readonly worked: readonly WorkedLine[];
}

/** A worked line from its choices (ids, spaces between), its ending, and its numbers in the order of `WorkedLine`. */
export function line(
  choices: string,
  ending: string,
  [weeks, forecast, progress, final, score]: readonly [number, number, number, number, number],
): WorkedLine {
  return { choices: choices.split(' '), ending, weeks, forecast, progress, final, score };
}
