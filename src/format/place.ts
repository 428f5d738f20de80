import { acceptedIn, covers } from './accepted.ts';
import { DIAGNOSTICS } from './diagnostics.ts';
import type { Fault, Finding } from './finding.ts';
import type { Inspection } from './inspect.ts';
import { isObject, type Loose } from './lenient.ts';
import { MAX_FINDINGS } from './limits.ts';
import { lineFinder } from './lines.ts';
import { locate } from './locate.ts';
import { formatPath } from './path.ts';
import type { Severity } from './severity.ts';

/** The node and the choice that a path lies in. */
function ownersOf({ path }: Fault, file: Loose | undefined): { node?: string; choice?: string } {
  const [root, node, list, index] = path;
  if (root !== 'nodes' || typeof node !== 'string') return {};
  if (list !== 'choices' || typeof index !== 'number') return { node };
  const nodes = file?.nodes;
  const owner = isObject(nodes) && Object.hasOwn(nodes, node) ? nodes[node] : undefined;
  const choices = isObject(owner) ? owner.choices : undefined;
  const choice: unknown = Array.isArray(choices) ? choices[index] : undefined;
  return isObject(choice) && typeof choice.id === 'string' ? { node, choice: choice.id } : { node };
}

/**
 * Turns faults into findings: place in the text, severity, acceptance by the author. In order of place;
 * at most 1,000 and one that says how many more there were.
 * @param name the file's name, as it is to be told
 */
export function placeFaults(
  { text, file }: Pick<Inspection, 'text' | 'file'>,
  faults: readonly Fault[],
  name: string,
): readonly Finding[] {
  const told: readonly Fault[] =
    faults.length <= MAX_FINDINGS
      ? faults
      : [
          ...faults.slice(0, MAX_FINDINGS),
          { code: 'PN190', path: [], params: { most: MAX_FINDINGS }, offset: 0 },
        ];
  const places = told.length > 0 ? locate(text, told) : [];
  const lineAt = lineFinder(told.length > 0 ? text : '');
  const accepted = acceptedIn(file);
  const findings = told.map((fault, index): Finding & { readonly offset: number } => {
    const { offset, length } = places[index] ?? { offset: 0, length: 1 };
    const { line, column, rest } = lineAt(offset);
    const path = formatPath(fault.path);
    const own: Severity = fault.severity ?? DIAGNOSTICS[fault.code].severity;
    const severity =
      own === 'warning' && accepted.some((entry) => covers(entry, fault.code, path)) ? 'info' : own;
    return {
      code: fault.code,
      severity,
      file: name,
      line,
      column,
      length: Math.max(1, Math.min(length, rest)),
      path,
      ...ownersOf(fault, file),
      params: fault.params ?? {},
      offset,
    };
  });
  return findings
    .sort((a, b) => a.offset - b.offset || (a.code < b.code ? -1 : 1))
    .map(({ offset: _, ...finding }) => finding);
}
