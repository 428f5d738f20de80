import { ENDING_KINDS, type EndingKind, letterOf } from '../../../engine/index.ts';
import { anyWording, type FilePath } from '../../../format/index.ts';
import { nodeTitle } from '../../outline/nodeTitle.ts';
import type { WorkFile, WorkNode } from '../../workbench/workFile.ts';

/** A way from one node to another: an answer, or what follows a line. */
export interface Way {
  /** Stays the same while the way is led elsewhere. */
  readonly id: string;
  readonly from: string;
  /** Id of the node it leads to, as written; empty while nothing is written. */
  readonly to: string;
  /** Whether the file has that node. */
  readonly leads: boolean;
  /** A to D; empty for the way on from a line. */
  readonly letter: string;
  /** Id of the choice; `undefined` for the way on from a line. */
  readonly choice: string | undefined;
  /** What the choice says, in the language being written. */
  readonly words: string;
  /** Where the target stands in the file. */
  readonly path: FilePath;
  /** Place among all ways on of its node, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** Place among the ways between the same two nodes, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
}

export interface GraphNode {
  readonly id: string;
  readonly kind: WorkNode['kind'];
  /** Absent for an ending of no known kind. */
  readonly ending: EndingKind | undefined;
  /** Its title or its first words, in the language being written; its id when it says nothing yet. */
  readonly title: string;
  readonly isStart: boolean;
  readonly ways: readonly Way[];
}

/** The scenario as nodes and ways, whatever is wrong with it. */
export interface Graph {
  /** In file order. */
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly ways: readonly Way[];
  /** Ids of nodes and where they lead, and nothing else: two graphs of one structure are laid out alike. */
  readonly structure: string;
}

/** Characters of a text that are worth showing on a chart. */
const MOST_CHARACTERS = 240;

/** The id of a way by its node and its place among the choices (0-based; 0 for a line). */
function wayId(node: string, index: number): string {
  return `${index} ${node}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}…` : line;
}

type Written = Pick<Way, 'letter' | 'choice' | 'words' | 'path' | 'index'> & { readonly next: unknown };

function writtenWays({ id, kind, value, choices }: WorkNode, say: (text: unknown) => string) {
  switch (kind) {
    case 'ending':
      return [];
    case 'line':
      return [
        { index: 0, letter: '', choice: undefined, words: '', path: ['nodes', id, 'next'], next: value.next },
      ];
    case 'decision':
      return choices.map(
        (choice): Written => ({
          index: choice.index,
          letter: letterOf(choice.index),
          choice: choice.id,
          words: say(choice.value.text),
          path: ['nodes', id, 'choices', choice.index, 'next'],
          next: choice.value.next,
        }),
      );
  }
}

function waysOf(node: WorkNode, work: WorkFile, say: (text: unknown) => string): readonly Way[] {
  const written = writtenWays(node, say);
  const targets = written.map(({ next }) => (typeof next === 'string' ? next : ''));
  return written.map(({ next: _, ...way }, place): Way => {
    const to = targets[place] ?? '';
    const alike = targets.flatMap((target, other) => (target === to && to !== '' ? [other] : []));
    return {
      ...way,
      id: wayId(node.id, way.index),
      from: node.id,
      to,
      leads: work.nodes.has(to),
      index: place,
      count: written.length,
      lane: Math.max(0, alike.indexOf(place)),
      lanes: Math.max(1, alike.length),
    };
  });
}

/**
 * The graph of a draft. Never throws, whatever the file holds.
 * @param language in which titles and answers are told, where they have it
 */
export function graphOf(work: WorkFile, language: string): Graph {
  const say = (text: unknown) => short(anyWording(text, language, ...work.languages).trim());
  const nodes = new Map<string, GraphNode>();
  for (const node of work.nodes.values()) {
    const { id, kind, value } = node;
    nodes.set(id, {
      id,
      kind,
      ending: ENDING_KINDS.find((known) => known === value.ending),
      title: nodeTitle(node, work, language),
      isStart: id === work.startNode,
      ways: waysOf(node, work, say),
    });
  }
  const all = [...nodes.values()];
  return {
    nodes,
    ways: all.flatMap(({ ways }) => ways),
    structure: JSON.stringify([
      work.startNode,
      all.map(({ id, kind, ways }) => [id, kind, ways.map(({ to }) => to)]),
    ]),
  };
}
