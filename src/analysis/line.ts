import type { Played } from './playOut.ts';

/** A game from its start: the choices that make it and where they lead. */
export interface Line {
  readonly choices: readonly Played[];
  /** Id of the ending; `undefined` for a game that only talks on after its last leg. */
  readonly ending: string | undefined;
  /** Y_end, the final northing, in units of 1/10000 leg. */
  readonly northing: number;
  /** 0 to 100, unrounded. */
  readonly score: number;
}

/** The choices as letters, e.g. `BBAA`. */
export function lettersOf(choices: readonly Played[]): string {
  return choices.map(({ letter }) => letter).join('');
}
