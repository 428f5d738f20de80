import type { Fault, FilePath } from './finding.ts';
import { type Loose, objectAt, objectsAt } from './lenient.ts';
import { nearest } from './nearest.ts';

/** Links for which "did you mean" is looked up: in a large file that is wrong everywhere it would take long. */
const MOST_SUGGESTIONS = 100;

export interface Links {
  readonly faults: readonly Fault[];
  /** Where each node leads; a target that no node has is replaced by the one that was probably meant. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
  /** Nodes of which a way leads nowhere that is known: no way to an ending can be denied them. */
  readonly loose: ReadonlySet<string>;
}

/** One written target: where it stands and what it says. */
interface Target {
  readonly path: FilePath;
  readonly id: string;
}

function targetsOf(id: string, node: Loose): readonly Target[] {
  if (Object.hasOwn(node, 'ending')) return [];
  const written = Object.hasOwn(node, 'choices')
    ? objectsAt(node, 'choices').map(([index, choice]) => ({
        path: ['nodes', id, 'choices', index, 'next'],
        id: choice.next,
      }))
    : [{ path: ['nodes', id, 'next'], id: node.next }];
  return written.flatMap((target) => (typeof target.id === 'string' ? [{ ...target, id: target.id }] : []));
}

/** The flags that a condition list names, `!` taken off, each with its place. */
function flagsIn(owner: Loose, key: string, base: FilePath): readonly Target[] {
  const written = owner[key];
  if (!Array.isArray(written)) return [];
  return written.flatMap((flag, index) =>
    typeof flag === 'string' ? [{ path: [...base, key, index], id: flag.replace(/^!/, '') }] : [],
  );
}

/** Faults of the links between parts: targets, speakers, flags (PN201, PN212 to PN214). */
export function readLinks(file: Loose): Links {
  const faults: Fault[] = [];
  const nodes = objectAt(file, 'nodes');
  const nodeIds = Object.keys(nodes);
  const speakers = objectAt(file, 'cast');
  const flags = objectAt(file, 'flags');
  const targets = new Map<string, readonly string[]>();
  const read = new Set<string>();
  const written = new Set<string>();
  const loose = new Set<string>();
  let suggestions = 0;

  const unknown = (code: Fault['code'], { path, id }: Target, candidates: Iterable<string>) => {
    const suggestion = suggestions++ < MOST_SUGGESTIONS ? nearest(id, candidates) : undefined;
    faults.push({ code, path, params: suggestion === undefined ? { found: id } : { found: id, suggestion } });
    return suggestion;
  };
  const arrivesAt = (target: Target): readonly string[] => {
    if (Object.hasOwn(nodes, target.id)) return [target.id];
    const suggestion = unknown('PN201', target, nodeIds);
    return suggestion === undefined ? [] : [suggestion];
  };
  const note = (seen: Set<string>, named: readonly Target[]) => {
    for (const flag of named) {
      seen.add(flag.id);
      if (!Object.hasOwn(flags, flag.id)) unknown('PN212', flag, Object.keys(flags));
    }
  };

  const start = objectAt(file, 'start').node;
  if (typeof start === 'string') targets.set('', arrivesAt({ path: ['start', 'node'], id: start }));
  for (const id of nodeIds) {
    const node = objectAt(nodes, id);
    const ways = targetsOf(id, node);
    const leads = ways.flatMap(arrivesAt);
    targets.set(id, leads);
    if (leads.length < ways.length || leads.length === 0) loose.add(id);
    const speaker = node.speaker;
    if (typeof speaker === 'string' && !Object.hasOwn(speakers, speaker))
      unknown('PN214', { path: ['nodes', id, 'speaker'], id: speaker }, Object.keys(speakers));
    note(written, flagsIn(node, 'sets', ['nodes', id]));
    for (const [index, choice] of objectsAt(node, 'choices')) {
      const base = ['nodes', id, 'choices', index];
      note(read, flagsIn(choice, 'needs', base));
      note(written, flagsIn(choice, 'sets', base));
    }
  }
  for (const flag of Object.keys(flags))
    if (!read.has(flag))
      faults.push({
        code: 'PN213',
        path: ['flags', flag],
        params: { kind: written.has(flag) ? 'unread' : 'unused', found: flag },
        at: 'key',
      });
  return { faults, targets, loose };
}
