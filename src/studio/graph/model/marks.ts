import { shown } from '../../../engine/index.ts';
import type { Finding } from '../../../format/index.ts';
import type { Figures } from '../../checker/protocol.ts';
import type { Graph } from './graph.ts';

/** What the checks tell of a node. */
export interface NodeMarks {
  readonly isBest: boolean;
  readonly isUnreachable: boolean;
  /** Whether a game can come to its menu with every answer closed. */
  readonly isStuck: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** What the checks and the proofs tell of the whole graph. */
export interface Marks {
  /** Ids of the ways of the best game; empty while none is known. */
  readonly best: ReadonlySet<string>;
  /** Score of the best game, 0 to 100; `undefined` while none is known. */
  readonly score: number | undefined;
  /** Only nodes of which there is something to tell. */
  readonly nodes: ReadonlyMap<string, NodeMarks>;
}

const NOTHING: NodeMarks = { isBest: false, isUnreachable: false, isStuck: false, errors: 0, warnings: 0 };

/** Codes that tell of a menu without an open answer. */
const STUCK: ReadonlySet<string> = new Set(['PN205', 'PN206']);

/** The ways and nodes of a game from the start, the lines between its choices among them. */
function walk(graph: Graph, choices: Iterable<{ readonly node: string; readonly choice: string }>) {
  const ways = new Set<string>();
  const passed = new Set<string>();
  let here = [...graph.nodes.values()].find(({ isStart }) => isStart)?.id ?? '';
  const throughLines = (stop: string | undefined) => {
    for (let node = graph.nodes.get(here); node && node.id !== stop; node = graph.nodes.get(here)) {
      passed.add(node.id);
      const way = node.kind === 'line' ? node.ways[0] : undefined;
      if (!way?.leads || ways.has(way.id)) return;
      ways.add(way.id);
      here = way.to;
    }
  };
  for (const { node, choice } of choices) {
    throughLines(node);
    const way = graph.nodes.get(node)?.ways.find((one) => one.choice === choice);
    passed.add(node);
    if (!way) break;
    ways.add(way.id);
    here = way.to;
  }
  throughLines(undefined);
  return { ways, passed };
}

/**
 * What to mark on the graph.
 * @param findings all that is known of the text now
 * @param figures what playing every game proved last, possibly of a text a little older
 */
export function marksOf(graph: Graph, findings: readonly Finding[], figures: Figures | undefined): Marks {
  const nodes = new Map<string, NodeMarks>();
  const mark = (id: string | undefined, change: (old: NodeMarks) => Partial<NodeMarks>) => {
    if (id === undefined || !graph.nodes.has(id)) return;
    const old = nodes.get(id) ?? NOTHING;
    nodes.set(id, { ...old, ...change(old) });
  };
  for (const { node, severity, code } of findings) {
    if (severity === 'error') mark(node, ({ errors }) => ({ errors: errors + 1 }));
    if (severity === 'warning') mark(node, ({ warnings }) => ({ warnings: warnings + 1 }));
    if (code === 'PN202') mark(node, () => ({ isUnreachable: true }));
    if (STUCK.has(code)) mark(node, () => ({ isStuck: true }));
  }
  for (const id of figures?.proofs.unreachable ?? []) mark(id, () => ({ isUnreachable: true }));
  for (const { state } of figures?.proofs.stuck ?? []) mark(state.node, () => ({ isStuck: true }));
  const best = figures?.best;
  const { ways, passed } = best ? walk(graph, best.choices) : { ways: new Set<string>(), passed: [] };
  for (const id of passed) mark(id, () => ({ isBest: true }));
  return { best: ways, score: best && shown(best.score), nodes };
}

/** The marks of one node. */
export function marksAt(marks: Marks, id: string): NodeMarks {
  return marks.nodes.get(id) ?? NOTHING;
}
