import type { Analysis, Line } from '../analysis/index.ts';
import {
  choicesOf,
  type EndingKind,
  type LocalText,
  letterOf,
  nodeOf,
  type Scenario,
} from '../engine/index.ts';
import { firstWords } from '../format/index.ts';
import { formatSigned } from '../i18n/index.ts';
import type { Words } from './words.ts';

/** What kind of node is drawn: it chooses the shape. */
export type DrawnType = 'decision' | 'line' | EndingKind;

export interface DrawnNode {
  readonly id: string;
  readonly type: DrawnType;
  /** Lines of the label. */
  readonly label: readonly string[];
  readonly reachable: boolean;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** Letter and effects of a choice; empty on a line that leads on. */
  readonly label: string;
  readonly best: boolean;
}

export interface Graph {
  readonly title: string;
  /** Id of the node in which it starts. */
  readonly start: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** The ways that the best game takes: `node:choice` of its choices, the ids of the lines that it passes. */
function waysOf(scenario: Scenario, best: Line | undefined): ReadonlySet<string> {
  const ways = new Set<string>();
  let at = scenario.start.node;
  const passLines = () => {
    for (
      let node = nodeOf(scenario, at);
      node.type === 'line' && !ways.has(at);
      node = nodeOf(scenario, at)
    ) {
      ways.add(at);
      at = node.next;
    }
  };
  for (const { node, choice } of best?.choices ?? []) {
    passLines();
    ways.add(`${node}:${choice}`);
    at = choicesOf(nodeOf(scenario, node)).find(({ id }) => id === choice)?.next ?? at;
  }
  if (best) passLines();
  return ways;
}

/** A scenario as it is drawn; what is marked is also said in words, for whoever sees no colour. */
export function graphOf(
  { solution, best, proofs }: Analysis,
  language: string,
  { say, report, language: wordsLanguage }: Words,
): Graph {
  const { scenario } = solution.voyage;
  const text = (local: LocalText) => firstWords(local[language] ?? local[scenario.languages[0] ?? ''] ?? '');
  const unreachable = new Set(proofs.unreachable);
  const ways = waysOf(scenario, best);
  const nodes = Object.values(scenario.nodes);
  return {
    title: text(scenario.title),
    start: scenario.start.node,
    nodes: nodes.map((node): DrawnNode => {
      const reachable = !unreachable.has(node.id);
      const kind = node.type === 'ending' ? [report(`kind.${node.kind}`)] : [];
      return {
        id: node.id,
        type: node.type === 'ending' ? node.kind : node.type,
        label: [
          node.id,
          text(node.type === 'ending' ? node.title : node.text),
          ...kind,
          ...(reachable ? [] : [say('graph.unreachable')]),
        ],
        reachable,
      };
    }),
    edges: nodes.flatMap((node): readonly DrawnEdge[] => {
      if (node.type === 'line') return [{ from: node.id, to: node.next, label: '', best: ways.has(node.id) }];
      return choicesOf(node).map(({ id, speed, direction, next }, index) => {
        const onBest = ways.has(`${node.id}:${id}`);
        const effects = `${formatSigned(wordsLanguage, speed)} / ${formatSigned(wordsLanguage, direction)}`;
        const label = `${letterOf(index)} ${effects}`;
        return {
          from: node.id,
          to: next,
          label: onBest ? `${label} ${say('graph.best')}` : label,
          best: onBest,
        };
      });
    }),
  };
}
