import * as v from 'valibot';
import type { Fault, FilePath, FindingParams } from './finding.ts';
import { isObject } from './lenient.ts';
import { MAX_FINDINGS } from './limits.ts';
import { nearest } from './nearest.ts';
import { perNode } from './perNode.ts';
import { FORBIDDEN_IDS } from './scan.ts';
import { COLOUR, LANGUAGE_TAG, MAX_ID_LENGTH, nodesSchema, scenarioFileSchema } from './schema.ts';

type Issue = v.BaseIssue<unknown>;

/** The keys of which a node has exactly one; they tell its kind. */
const WAYS_ON: readonly string[] = ['choices', 'next', 'ending'];

/** A value as a message names it, shortened; what is built of several values is only named by its kind. */
export function shownValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const written = String(value);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}

/** The kinds of JSON values, as keys of the words that messages use for them. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

const MAPS_BY_ID: readonly string[] = ['nodes', 'cast', 'flags'];

function isNodePath(path: FilePath): boolean {
  return path.length === 2 && path[0] === 'nodes';
}

function fault(code: Fault['code'], path: FilePath, params: FindingParams, at?: 'key'): Fault {
  return at ? { code, path, params, at } : { code, path, params };
}

function missingKey(path: FilePath): Fault {
  const key = String(path.at(-1));
  const owner = path.slice(0, -1);
  if (isNodePath(owner) && key === 'next') return fault('PN119', owner, { kind: 'none' }, 'key');
  return fault('PN110', owner, { key }, 'key');
}

function unknownKey(issue: Issue, path: FilePath): Fault | undefined {
  const key = String(path.at(-1));
  if (FORBIDDEN_IDS.includes(key)) return undefined;
  if (isNodePath(path.slice(0, -1)) && WAYS_ON.includes(key))
    return fault('PN119', path, { kind: 'several', found: key }, 'key');
  return fault('PN112', path, { found: key, ...suggested(key, issue.message.split(' ')) }, 'key');
}

/** The parameter that carries "did you mean", when there is something to mean. */
export function suggested(word: string, candidates: Iterable<string>): FindingParams {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

function badName(issue: Issue, path: FilePath, isKey: boolean): Fault {
  const found = String(issue.input);
  const at = isKey ? 'key' : undefined;
  if (FORBIDDEN_IDS.includes(found)) return fault('PN108', path, { found }, at);
  if ('requirement' in issue && issue.requirement === LANGUAGE_TAG)
    return fault('PN124', path, { found }, at);
  if ('requirement' in issue && issue.requirement === COLOUR)
    return fault('PN113', path, { kind: 'colour', found });
  return fault('PN116', path, { found, most: MAX_ID_LENGTH }, at);
}

/** The values of a picklist, as its issue writes them: `("a" | "b")`. */
function optionsOf(issue: Issue): readonly string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

function lengthFault(issue: Issue, path: FilePath, isKey: boolean): Fault {
  const bound = 'requirement' in issue ? Number(issue.requirement) : 0;
  if (typeof issue.input === 'string')
    return bound === MAX_ID_LENGTH
      ? badName(issue, path, isKey)
      : fault('PN117', path, { found: issue.input.length, most: bound });
  const size = Array.isArray(issue.input) ? issue.input.length : Object.keys(issue.input ?? {}).length;
  return fault(
    'PN118',
    path,
    { kind: issue.type === 'min_length' ? 'few' : 'many', found: size, bound },
    'key',
  );
}

/** Whether a path leads through a key in `x-`, which is nobody's business; in maps by id it is an id like any other. */
function isIgnored(path: FilePath): boolean {
  return path.some(
    (step, index) => String(step).startsWith('x-') && !(index === 1 && MAPS_BY_ID.includes(String(path[0]))),
  );
}

function toFault(issue: Issue, base: FilePath): Fault | undefined {
  const path = [...base, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (isIgnored(path)) return undefined;
  const found = shownValue(issue.input);
  switch (issue.type) {
    case 'never':
      return unknownKey(issue, path);
    case 'regex':
      return badName(issue, path, isKey);
    case 'integer':
      return fault('PN115', path, { found });
    case 'min_value':
    case 'max_value': {
      const bound = 'requirement' in issue ? Number(issue.requirement) : 0;
      return fault('PN114', path, { kind: issue.type === 'min_value' ? 'below' : 'above', found, bound });
    }
    case 'min_length':
    case 'max_length':
    case 'max_entries':
      return lengthFault(issue, path, isKey);
    case 'picklist': {
      const options = optionsOf(issue);
      return fault('PN113', path, {
        found,
        options: options.join(', '),
        ...suggested(String(issue.input), options),
      });
    }
    case 'literal':
      return isKey ? missingKey(path) : fault('PN122', path, { found });
    default: {
      if (isKey) return missingKey(path);
      const expected = issue.type === 'custom' || issue.type === 'record' ? 'object' : issue.type;
      return fault('PN111', path, {
        found: kindOf(issue.input),
        expected: expected === 'object_with_rest' ? 'object' : expected === 'array' ? 'list' : expected,
      });
    }
  }
}

function isWithoutWayOn({ code, params }: Fault): boolean {
  return code === 'PN119' && params?.kind === 'none';
}

/** Whether a fault is the key that leads on from a node, mistyped: where it leads is written, yet cannot be followed. */
export function isMistypedWayOn({ code, path, params }: Fault): boolean {
  return code === 'PN112' && isNodePath(path.slice(0, -1)) && WAYS_ON.includes(String(params?.suggestion));
}

/** Names that stand twice where each must be its own: choices of a node, languages of the file. */
function repeated(values: readonly unknown[], pathOf: (index: number) => FilePath): readonly Fault[] {
  const seen = new Set<unknown>();
  return values.flatMap((value, index) => {
    if (typeof value !== 'string' || seen.size < seen.add(value).size) return [];
    return [fault('PN120', pathOf(index), { found: value })];
  });
}

function choiceIds(node: unknown): readonly unknown[] {
  const choices = isObject(node) ? node.choices : undefined;
  return Array.isArray(choices) ? choices.map((choice) => (isObject(choice) ? choice.id : undefined)) : [];
}

function judged(schema: v.GenericSchema, value: unknown, base: FilePath): readonly Fault[] {
  const faults: Fault[] = [];
  for (const issue of v.safeParse(schema, value).issues ?? []) {
    const told = toFault(issue, base);
    if (told && faults.length <= MAX_FINDINGS) faults.push(told);
  }
  return faults;
}

/** Of a node that is of no kind no key can be told to be foreign to its kind, save the one that would have told it. */
function ofNoKind(faults: readonly Fault[]): readonly Fault[] {
  const mistyped = faults
    .filter(({ code }) => code === 'PN112')
    .map((told) => ({ ...told, params: { ...told.params, ...suggested(String(told.path.at(-1)), WAYS_ON) } }))
    .filter(isMistypedWayOn);
  const others = faults.filter(({ code }) => code !== 'PN112');
  return mistyped.length > 0 ? [...others.filter((told) => !isWithoutWayOn(told)), ...mistyped] : others;
}

const nodeFaults = perNode((node, id) => {
  const all = judged(nodesSchema, { [id]: node }, ['nodes']);
  const faults = all.some(isWithoutWayOn) ? ofNoKind(all) : all;
  return [...faults, ...repeated(choiceIds(node), (index) => ['nodes', id, 'choices', index, 'id'])];
});

/**
 * All faults of shape (PN110 to PN124) of a parsed file. Nodes are judged one by one and no further than
 * the most findings that are told, so that a file made to be wrong everywhere costs no more than a right one.
 */
export function shapeFaults(file: unknown): readonly Fault[] {
  if (!isObject(file)) return judged(scenarioFileSchema, file, []);
  const nodes = isObject(file.nodes) ? file.nodes : undefined;
  const faults = [...judged(scenarioFileSchema, nodes ? { ...file, nodes: {} } : file, [])];
  if (Array.isArray(file.languages))
    faults.push(...repeated(file.languages, (index) => ['languages', index]));
  for (const [id, node] of Object.entries(nodes ?? {})) {
    if (faults.length > MAX_FINDINGS) break;
    faults.push(...nodeFaults(node, id, []));
  }
  return faults;
}
