import type { IconName } from '../../ui/index.ts';
import type { WorkFile, WorkNode } from '../workbench/workFile.ts';
import { folded } from './folded.ts';
import { KIND_ICONS } from './kindIcons.ts';
import { nodeTitle } from './nodeTitle.ts';
import { readingOrder, waysOf } from './readingOrder.ts';

/** One line of the plan. */
export type PlanRow =
  | { readonly type: 'scenario'; readonly key: string }
  | { readonly type: 'heading'; readonly key: string }
  | {
      readonly type: 'node';
      readonly key: string;
      readonly id: string;
      readonly icon: IconName;
      readonly title: string;
      readonly ways: number;
    }
  | {
      readonly type: 'way';
      readonly key: string;
      /** The node it leaves. */
      readonly from: string;
      readonly letter: string;
      /** The node it leads to, when there is one. */
      readonly to: string | undefined;
      readonly title: string;
    };

interface PlanOptions {
  readonly language: string;
  /** What is looked for, in texts and ids. */
  readonly search: string;
  /** Ids of the nodes whose ways are shown. */
  readonly open: ReadonlySet<string>;
}

export const SCENARIO_ROW = 'scenario';

/** Key of the row of a node; no id holds a space. */
export function rowOf(id: string): string {
  return `node ${id}`;
}

/** The lines of the plan: the scenario, its nodes as they are read, and those that nothing leads to under their heading. */
export function outlineRows(
  work: Pick<WorkFile, 'nodes' | 'startNode' | 'languages'>,
  { language, search, open }: PlanOptions,
): readonly PlanRow[] {
  const wanted = folded(search.trim());
  const { reached, unreached } = readingOrder(work);
  const rowsOf = (node: WorkNode): readonly PlanRow[] => {
    const title = nodeTitle(node, work, language);
    if (wanted !== '' && !folded(title).includes(wanted) && !folded(node.id).includes(wanted)) return [];
    const ways = waysOf(node);
    const row: PlanRow = {
      type: 'node',
      key: rowOf(node.id),
      id: node.id,
      icon: KIND_ICONS[node.kind],
      title,
      ways: ways.length,
    };
    if (!open.has(node.id)) return [row];
    const below = ways.map(({ letter, next }, index): PlanRow => {
      const target = next === undefined ? undefined : work.nodes.get(next);
      return {
        type: 'way',
        key: `way ${index} ${node.id}`,
        from: node.id,
        letter,
        to: target?.id,
        title: target ? nodeTitle(target, work, language) : (next ?? ''),
      };
    });
    return [row, ...below];
  };
  const lost = unreached.flatMap(rowsOf);
  return [
    ...(wanted === '' ? [{ type: 'scenario', key: SCENARIO_ROW } as const] : []),
    ...reached.flatMap(rowsOf),
    ...(lost.length > 0 ? [{ type: 'heading', key: 'heading' } as const, ...lost] : []),
  ];
}
