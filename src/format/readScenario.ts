import type { Scenario } from '../engine/index.ts';
import { type Decoded, decodeBytes, decodeText } from './decode.ts';
import type { Finding } from './finding.ts';
import { inspect } from './inspect.ts';
import { placeFaults } from './place.ts';

export interface ReadOptions {
  /** Name of the file, repeated in each finding. */
  readonly file?: string;
}

export interface ReadResult {
  /** Absent as soon as one finding is an error. */
  readonly scenario: Scenario | undefined;
  /** All of them, in order of place. */
  readonly findings: readonly Finding[];
}

function read(decoded: Decoded, { file = '' }: ReadOptions): ReadResult {
  const inspection = inspect(decoded);
  return { scenario: inspection.scenario, findings: placeFaults(inspection, inspection.faults, file) };
}

/**
 * Reads one scenario file from its text: syntax, shape, links, graph, language (PN1xx to PN3xx, except
 * what only playing proves: see `check` of analysis). Never throws, whatever the text.
 */
export function readScenario(text: string, options: ReadOptions = {}): ReadResult {
  return read(decodeText(text), options);
}

/** The same from the bytes of a file, which may also be in the wrong encoding. */
export function readScenarioBytes(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  return read(decodeBytes(bytes), options);
}
