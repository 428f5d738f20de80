import type { NodeKind } from '../../format/index.ts';
import type { IconName } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';

/** The shape of each kind of node, the same in plan, form and legend. */
export const KIND_ICONS: Readonly<Record<NodeKind, IconName>> = {
  decision: ICONS.decision,
  line: 'talk',
  ending: ICONS.flag,
};

export const NODE_KINDS: readonly NodeKind[] = ['decision', 'line', 'ending'];
