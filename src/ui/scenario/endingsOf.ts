import type { EndingKind, LocalText, Scenario } from '../../engine/index.ts';

/** One ending of a scenario, as the album shows it before the text is fetched. */
export interface EndingEntry {
  readonly id: string;
  readonly kind: EndingKind;
  readonly title: LocalText;
}

/** The endings of a scenario, in file order. */
export function endingsOf({ nodes }: Scenario): readonly EndingEntry[] {
  return Object.values(nodes).flatMap((node) =>
    node.type === 'ending' ? [{ id: node.id, kind: node.kind, title: node.title }] : [],
  );
}
