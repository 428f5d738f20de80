import type { Scenario } from '../engine/index.ts';
import { type Decoded, isNoText } from './decode.ts';
import { DIAGNOSTICS } from './diagnostics.ts';
import type { Fault } from './finding.ts';
import { graphFaults } from './graph.ts';
import { languageFaults } from './language.ts';
import { isObject, type Loose } from './lenient.ts';
import { readLinks } from './links.ts';
import { migrate } from './migrate.ts';
import { parseJson } from './parseJson.ts';
import { touchesRules } from './rulePaths.ts';
import { scan } from './scan.ts';
import { isMistypedWayOn, shapeFaults } from './shape.ts';
import { withShared } from './sharing.ts';
import { soundLooks } from './soundLooks.ts';
import { toScenario } from './trusted.ts';
import { writingFaults } from './writing/writingFaults.ts';

/** A text after all checks that need no playing: what `check` goes on from. */
export interface Inspection {
  readonly text: string;
  /** The parsed file, as far as it could be read. */
  readonly file: Loose | undefined;
  readonly faults: readonly Fault[];
  /** Only for a file without errors. */
  readonly scenario: Scenario | undefined;
  /** The same, or, when errors concern nothing but words and looks, a scenario fit for playing through its rules. */
  readonly draft: Scenario | undefined;
}

/** Faults that a file may seem to have only because a part of its text could not be read. */
const HOLES: readonly string[] = ['PN110', 'PN118', 'PN119', 'PN301', 'PN302', 'PN309'];

function isError(fault: Fault): boolean {
  return DIAGNOSTICS[fault.code].severity === 'error';
}

/** The scenario without what only its looks need, so that faults there do not keep its rules from being tried. */
function draftOf(file: Loose, faults: readonly Fault[]): Scenario | undefined {
  if (faults.some((fault) => isError(fault) && touchesRules(fault))) return undefined;
  return toScenario(soundLooks(file));
}

/**
 * All checks of format: encoding, syntax, shape, links, graph, language, writing. Faults carry paths, not yet places.
 * @param older a file that was inspected before: what is the same in this one is not judged again, and found the same
 */
export function inspect({ text, faults: before, readable }: Decoded, older?: Loose): Inspection {
  const nothing = { text, file: undefined, scenario: undefined, draft: undefined };
  if (!readable) return { ...nothing, faults: before };
  if (isNoText(text))
    return {
      ...nothing,
      text: '',
      faults: [{ code: 'PN101', path: [], params: { kind: 'not-text' }, offset: 0 }],
    };
  const looked = scan(text);
  const known = [...before, ...looked.faults];
  if (!looked.safe) return { ...nothing, faults: known };
  const read = parseJson(text);
  const parsed = { ...read, value: withShared(older, read.value) };
  const syntax = [...known, ...parsed.faults];
  if (!isObject(parsed.value))
    return {
      ...nothing,
      faults: parsed.faults.length > 0 ? syntax : [...syntax, ...shapeFaults(parsed.value)],
    };
  const migrated = migrate(parsed.value);
  if ('fault' in migrated) return { ...nothing, faults: [...syntax, migrated.fault] };
  const { file } = migrated;
  const shape = shapeFaults(file);
  if (parsed.read === 'part')
    return {
      ...nothing,
      file,
      faults: [
        ...syntax,
        ...[...shape, ...languageFaults(file)].filter((fault) => !HOLES.includes(fault.code)),
      ],
    };
  const links = readLinks(file);
  // Where a way on cannot be followed, nobody knows what it would have led to.
  const graph = shape.some(isMistypedWayOn) ? [] : graphFaults(file, links);
  const faults = [
    ...syntax,
    ...shape,
    ...links.faults,
    ...graph,
    ...languageFaults(file),
    ...writingFaults(file),
  ];
  const scenario = faults.some(isError) ? undefined : toScenario(file);
  return { text, file, faults, scenario, draft: scenario ?? draftOf(file, faults) };
}
