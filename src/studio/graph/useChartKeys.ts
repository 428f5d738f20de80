import { useRef } from 'preact/hooks';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import type { Placement } from './layout/placement.ts';
import type { Graph, Way } from './model/graph.ts';
import { type ChartKey, chartKey, selectedWay, wayOfLetter } from './model/standing.ts';
import { type ArrowKey, isArrow, nodeAlong, sourceOf } from './model/wayOn.ts';

/** A way that is being led elsewhere by keys or taps. */
export interface Linking {
  readonly way: Way;
  /** The node it would lead to. */
  readonly aim: string;
}

interface KeyTargets {
  readonly graph: Graph;
  readonly placement: Placement | undefined;
  readonly linking: Linking | undefined;
  readonly setLinking: (linking: Linking | undefined) => void;
  readonly startLink: (way: Way) => void;
  readonly link: (way: Way, target: string) => void;
  readonly remove: (id: string) => void;
  readonly zoom: (key: ChartKey & ('fit' | 'closer' | 'farther')) => void;
}

/** What keys do while the chart has the focus: arrows along the ways, letters, and the keys of its tools. */
export function useChartKeys(targets: KeyTargets): (event: KeyboardEvent) => void {
  const bench = useWorkbench();
  const cameFrom = useRef<string | undefined>(undefined);
  const { graph, placement, linking, setLinking, startLink, link, remove, zoom } = targets;
  const placeOf = (id: string) => placement?.places.get(id);

  const move = (key: ArrowKey) => {
    const { selection } = bench.state.getState();
    if (linking) {
      const aim = nodeAlong(graph, { node: linking.aim }, key, placeOf);
      if (aim !== undefined) setLinking({ ...linking, aim });
      return;
    }
    const node = graph.nodes.get(selection.node ?? '') ?? graph.nodes.values().next().value;
    if (!node) return;
    if (node.id !== selection.node) return bench.select({ node: node.id });
    const way = selection.choice === undefined ? undefined : selectedWay(node, selection.choice);
    const next = nodeAlong(graph, { node: node.id, way, cameFrom: cameFrom.current }, key, placeOf);
    if (next === undefined) return;
    if (key === 'ArrowRight') cameFrom.current = node.id;
    if (key === 'ArrowLeft') cameFrom.current = sourceOf(graph, next);
    bench.select({ node: next });
  };

  const act = (key: ChartKey) => {
    const { selection, work } = bench.state.getState();
    const node = graph.nodes.get(selection.node ?? '');
    const way = selectedWay(node, selection.choice);
    switch (key) {
      case 'open':
        if (linking) {
          setLinking(undefined);
          return link(linking.way, linking.aim);
        }
        if (node) bench.goTo(way?.choice === undefined ? ['nodes', node.id] : way.path.slice(0, -1), 'form');
        return;
      case 'link': {
        const meant = way ?? node?.ways[0];
        if (meant && work.readable) startLink(meant);
        return;
      }
      case 'remove':
        if (node && work.readable && !linking) remove(node.id);
        return;
      case 'cancel':
        return setLinking(undefined);
      default:
        return zoom(key);
    }
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const { key } = event;
    const named = chartKey(key);
    const lettered = linking ? undefined : wayOfLetter(graph, bench.state.getState().selection.node, key);
    if (isArrow(key)) move(key);
    else if (lettered?.choice !== undefined) bench.select({ node: lettered.from, choice: lettered.choice });
    else if (named) act(named);
    else return;
    event.preventDefault();
  };
}
