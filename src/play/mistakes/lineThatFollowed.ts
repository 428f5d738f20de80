import { nodeOf } from '../../engine/index.ts';
import type { Redo } from './redo.ts';

/** What the former reply led to: the next thing that was said, or the reaction where the talk then ended. */
export function lineThatFollowed({ miss, loaded, before }: Redo): {
  readonly key: string;
  readonly spoken: boolean;
} {
  const { scenario } = loaded.solution.voyage;
  const node = nodeOf(scenario, before.node);
  const made = node.type === 'decision' ? node.choices.find(({ id }) => id === miss.choice) : undefined;
  const next = made && nodeOf(scenario, made.next);
  if (made?.reaction && (!next || next.type === 'ending'))
    return { key: `nodes.${node.id}.choices.${made.id}.reaction`, spoken: false };
  if (!next || next.type === 'ending') return { key: `nodes.${next?.id ?? node.id}.title`, spoken: false };
  return { key: `nodes.${next.id}.text`, spoken: next.speaker !== undefined };
}
