import type { Fault } from './finding.ts';
import { type Loose, objectAt } from './lenient.ts';
import type { Links } from './links.ts';

type Targets = Links['targets'];

/** Everything that can be arrived at from these nodes, themselves included. */
function reach(from: Iterable<string>, targets: Targets): Set<string> {
  const reached = new Set(from);
  for (const id of reached) for (const target of targets.get(id) ?? []) reached.add(target);
  return reached;
}

function reversed(targets: Targets): Targets {
  const sources = new Map<string, string[]>();
  for (const [id, leads] of targets)
    for (const target of leads) {
      const known = sources.get(target);
      if (known) known.push(id);
      else sources.set(target, [id]);
    }
  return sources;
}

/** Rings of lines, none of which lets the player choose: each once, from the first of its nodes in the file. */
function ringsOfLines(lines: ReadonlySet<string>, targets: Targets): readonly (readonly string[])[] {
  const settled = new Set<string>();
  const rings: string[][] = [];
  for (const first of lines) {
    const walked: string[] = [];
    const onWay = new Set<string>();
    let id: string | undefined = first;
    while (id !== undefined && lines.has(id) && !settled.has(id) && !onWay.has(id)) {
      walked.push(id);
      onWay.add(id);
      id = targets.get(id)?.[0];
    }
    if (id !== undefined && onWay.has(id)) rings.push(walked.slice(walked.indexOf(id)));
    for (const passed of walked) settled.add(passed);
  }
  return rings;
}

/**
 * What the graph alone tells, conditions left aside: nodes that nothing leads to, ways that reach no ending,
 * rings of lines without a choice (PN202 to PN204).
 * The start stands under the empty name.
 */
export function graphFaults(file: Loose, { targets, loose }: Links): readonly Fault[] {
  const nodes = objectAt(file, 'nodes');
  const ids = Object.keys(nodes);
  const at = (id: string) => ({ path: ['nodes', id], at: 'key' as const });
  if (!targets.get('')?.length) return [];
  const reached = reach([''], targets);
  const faults: Fault[] = ids
    .filter((id) => !reached.has(id))
    .map((id) => ({ code: 'PN202', ...at(id), params: { kind: 'no-way', found: id } }));

  const lines = new Set(
    ids.filter((id) => Object.hasOwn(objectAt(nodes, id), 'next') && !isFork(objectAt(nodes, id))),
  );
  const rings = ringsOfLines(lines, targets);
  for (const ring of rings)
    faults.push({
      code: 'PN204',
      ...at(ring[0] ?? ''),
      params: { found: ring[0] ?? '', ring: [...ring, ring[0]].join(' → ') },
    });

  const sources = reversed(targets);
  // Endings lead nowhere, so they are among the loose ones.
  const saved = reach(loose, sources);
  const inRing = new Set(rings.flat());
  for (const id of ids) {
    const comesIn = (sources.get(id) ?? []).some(
      (source) => source === '' || (saved.has(source) && reached.has(source)),
    );
    if (!saved.has(id) && !inRing.has(id) && comesIn)
      faults.push({ code: 'PN203', ...at(id), params: { found: id } });
  }
  return faults;
}

function isFork(node: Loose): boolean {
  return Object.hasOwn(node, 'choices') || Object.hasOwn(node, 'ending');
}
