import { NODE_WIDTH } from './sizes.ts';

/** Something that takes room in a rank: a node, or a bend of a long way, which has no height. */
export interface RankItem {
  /** Which rank it stands in; ranks rise from left to right. */
  readonly rank: number;
  /** Its middle. */
  readonly y: number;
  readonly height: number;
}

/** Room between two ranks whose nodes stand side by side, for a curve with its letter. */
const BESIDE = 56;
/** Room between boxes one above the other: without a way between them, and with one that bears a letter. */
const ABOVE = 22;
const LETTER_ABOVE = 46;
/** Room between a box and the bend of a way that goes past it. */
const PAST = 12;
/** Ranks further back than this can no longer be in the way. */
const REACH = 3;

/**
 * Moves ranks together where what stands in them leaves room, above or below each other, as on a drawn chart.
 * @param linked pairs of items with a way between them
 * @param step least step from one rank to the next, so that the game still reads from left to right
 * @returns the left edge of each rank's nodes
 */
export function compactRanks(
  items: readonly RankItem[],
  linked: readonly (readonly [RankItem, RankItem])[],
  step: number,
): ReadonlyMap<number, number> {
  const ranks = [...new Set(items.map(({ rank }) => rank))].sort((a, b) => a - b);
  const byRank = new Map<number, RankItem[]>(ranks.map((rank) => [rank, []]));
  for (const item of items) byRank.get(item.rank)?.push(item);
  const partners = new Map<RankItem, Set<RankItem>>();
  for (const [a, b] of linked) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  /** How far right of an item's rank another one has to stand; 0 when they are not in each other's way. */
  const distance = (before: RankItem, item: RankItem): number => {
    const bends = Number(before.height === 0) + Number(item.height === 0);
    if (bends === 2) return 0;
    const room = bends === 1 ? PAST : partners.get(before)?.has(item) ? LETTER_ABOVE : ABOVE;
    if (Math.abs(before.y - item.y) >= (before.height + item.height) / 2 + room) return 0;
    return bends === 1 ? NODE_WIDTH / 2 + PAST : NODE_WIDTH + BESIDE;
  };
  const columns = new Map<number, number>();
  ranks.forEach((rank, index) => {
    const previous = ranks[index - 1];
    let x = previous === undefined ? 0 : (columns.get(previous) ?? 0) + step;
    for (const other of ranks.slice(Math.max(0, index - REACH), index))
      for (const before of byRank.get(other) ?? [])
        for (const item of byRank.get(rank) ?? [])
          x = Math.max(x, (columns.get(other) ?? 0) + distance(before, item));
    columns.set(rank, x);
  });
  return columns;
}
