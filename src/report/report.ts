import type { Severity } from '../format/index.ts';

/** A piece of a sentence: words of ours, a name as the file writes it, or a text of the scenario in its own language. */
export type Piece = string | { readonly code: string } | { readonly own: string };

export interface Cell {
  readonly pieces: readonly Piece[];
  /** What a bar beside the figure shows, 0 to 100; a score has its signature line at 80. */
  readonly bar?: { readonly value: number; readonly isScore: boolean };
}

export interface Item {
  readonly pieces: readonly Piece[];
  /** How much an item of the findings matters. */
  readonly severity?: Severity;
}

/** What a section is made of. */
export type Part =
  | { readonly type: 'sentence'; readonly pieces: readonly Piece[] }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  | {
      readonly type: 'table';
      /** What the table shows, for whoever does not see that it stands under its heading. */
      readonly caption: string;
      readonly header: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly Cell[])[];
    };

export interface Section {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** The balance report of a scenario as plain data, in words, not yet in any markup. */
export interface Report {
  /** Language of the words. */
  readonly language: string;
  /** Language of the scenario’s own texts. */
  readonly ownLanguage: string;
  readonly title: string;
  readonly objective: string;
  readonly about: readonly Piece[];
  /** What kind of page this is. */
  readonly kind: string;
  readonly sections: readonly Section[];
}
