import { choicesOf, nodeOf, RUN_OUT_LEGS, type Scenario } from '../engine/index.ts';

/** Ids of the nodes that a node can lead to, conditions ignored; each once. */
export function successors(scenario: Scenario, id: string): readonly string[] {
  const node = nodeOf(scenario, id);
  if (node.type === 'line') return [node.next];
  return [...new Set(choicesOf(node).map((choice) => choice.next))];
}

interface Frame {
  readonly id: string;
  readonly targets: readonly string[];
  next: number;
}

/**
 * The number of legs of every voyage: H = N + 3, N being the longest path over the strongly connected
 * components, each weighted by its number of decisions (model page, 1.1). Tarjan's algorithm with an
 * explicit stack, so that a chain of 10,000 nodes does not exhaust the call stack.
 * @returns legs, at least 3
 */
export function horizonOf(scenario: Scenario): number {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  /** Most decisions from the component of a closed node to any end, itself included. */
  const longest = new Map<string, number>();
  const frames: Frame[] = [];

  const enter = (id: string) => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    stack.push(id);
    onStack.add(id);
    frames.push({ id, targets: successors(scenario, id), next: 0 });
  };
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));

  const close = (root: string) => {
    const members = stack.splice(stack.lastIndexOf(root));
    let decisions = 0;
    let beyond = 0;
    for (const id of members) {
      onStack.delete(id);
      if (nodeOf(scenario, id).type === 'decision') decisions += 1;
      for (const target of successors(scenario, id)) beyond = Math.max(beyond, longest.get(target) ?? 0);
    }
    for (const id of members) longest.set(id, decisions + beyond);
  };

  enter(scenario.start.node);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const target = frame.targets[frame.next++];
    if (target === undefined) {
      frames.pop();
      if (low.get(frame.id) === order.get(frame.id)) close(frame.id);
      const parent = frames.at(-1);
      if (parent) lower(parent.id, low.get(frame.id) ?? 0);
    } else if (!order.has(target)) enter(target);
    else if (onStack.has(target)) lower(frame.id, order.get(target) ?? 0);
  }
  return (longest.get(scenario.start.node) ?? 0) + RUN_OUT_LEGS;
}
