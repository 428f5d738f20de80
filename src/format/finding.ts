import type { DiagnosticCode } from './diagnostics.ts';
import type { Severity } from './severity.ts';

/** Values that a message names. `kind` picks a variant of the message, `suggestion` is "did you mean". */
export type FindingParams = Readonly<Record<string, string | number>>;

/** Keys and indices from the root of the file, e.g. `['nodes', 'opening', 'choices', 0, 'next']`. */
export type FilePath = readonly (string | number)[];

/** Something wrong (or worth saying) at one place of a scenario file. Its wording belongs to i18n. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Name of the file as the caller gave it; empty for a text that has none. */
  readonly file: string;
  /** 1-based; columns count UTF-16 units, as editors do. A byte-order mark counts for nothing. */
  readonly line: number;
  readonly column: number;
  /** UTF-16 units to underline from there on, within the line; at least 1. */
  readonly length: number;
  /** Where in the JSON, e.g. `nodes.opening.choices[0].next`; empty for the file itself. */
  readonly path: string;
  readonly node?: string;
  /** The id of the choice concerned. */
  readonly choice?: string;
  readonly params: FindingParams;
}

/** A finding before its place in the text is known. */
export interface Fault {
  readonly code: DiagnosticCode;
  /** Softer than the severity of the code, for the kinds of it that matter less. */
  readonly severity?: Severity;
  readonly path: FilePath;
  readonly params?: FindingParams;
  /** Points at the key instead of the value; an entry of a list, which has no key, points at its start. */
  readonly at?: 'key';
  /** Units into the text of a string value, for faults inside of it. */
  readonly within?: number;
  /** A place in the file itself, in UTF-16 units, when the path could not lead there. */
  readonly offset?: number;
  /** Units to underline from the offset on; 1 when not given. */
  readonly length?: number;
}
