import type { RankItem } from './compactRanks.ts';

/** Times that all ranks are gone through, alternately from the left and from the right. */
const ROUNDS = 10;

/** A run of items that stand as close as they may, and where their first one wishes to stand. */
interface Run {
  sum: number;
  count: number;
}

/**
 * Places the items of one rank, in their order, as near to where they wish to stand as the room between them lets
 * (least squares, by merging neighbours that would collide).
 * @param offsets how far each item stands at least below the first one
 */
function settle(wishes: readonly number[], offsets: readonly number[]): readonly number[] {
  const runs: Run[] = [];
  wishes.forEach((wish, index) => {
    let run: Run = { sum: wish - (offsets[index] ?? 0), count: 1 };
    for (let last = runs.at(-1); last && last.sum / last.count >= run.sum / run.count; last = runs.at(-1)) {
      run = { sum: run.sum + last.sum, count: run.count + last.count };
      runs.pop();
    }
    runs.push(run);
  });
  const base = runs.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return base.map((start, index) => start + (offsets[index] ?? 0));
}

/**
 * Draws the rows of a large graph together, of which dagre leaves most of the height empty: the order within each
 * rank stays, each item goes to the middle of its neighbours.
 * @param ranks items of each rank from the left, each rank in its order from above
 * @param neighbours of an item in other ranks
 * @param room between two boxes of a rank
 * @returns the middle of each item
 */
export function settleRows(
  ranks: readonly (readonly RankItem[])[],
  neighbours: (item: RankItem) => readonly RankItem[],
  room: number,
): ReadonlyMap<RankItem, number> {
  const rows = new Map<RankItem, number>();
  const offsets = ranks.map((items) => {
    let offset = 0;
    return items.map((item, index) => {
      const before = items[index - 1];
      if (before)
        offset += (before.height + item.height) / 2 + (before.height && item.height ? room : room / 2);
      return offset;
    });
  });
  ranks.forEach((items, rank) => {
    const middle = (offsets[rank]?.at(-1) ?? 0) / 2;
    items.forEach((item, index) => {
      rows.set(item, (offsets[rank]?.[index] ?? 0) - middle);
    });
  });
  for (let round = 0; round < ROUNDS; round++) {
    const order = ranks.map((_, rank) => (round % 2 === 0 ? rank : ranks.length - 1 - rank));
    for (const rank of order) {
      const items = ranks[rank] ?? [];
      const wishes = items.map((item) => {
        const others = neighbours(item);
        const sum = others.reduce((total, other) => total + (rows.get(other) ?? 0), 0);
        return others.length > 0 ? sum / others.length : (rows.get(item) ?? 0);
      });
      settle(wishes, offsets[rank] ?? []).forEach((row, index) => {
        const item = items[index];
        if (item) rows.set(item, row);
      });
    }
  }
  return rows;
}
