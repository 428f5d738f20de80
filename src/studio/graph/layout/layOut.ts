import type { Place } from '../model/wayOn.ts';
import { compactRanks, type RankItem } from './compactRanks.ts';
import { curveBetween } from './curve.ts';
import { detour } from './detour.ts';
import { hiddenBy, lengthOf, pointsOf } from './hidden.ts';
import { letterPlacer } from './letterPlacer.ts';
import type { Layout, Plan, WayLayout } from './plan.ts';
import { type Ranks, ranksOf } from './ranksOf.ts';
import { settleRows } from './settleRows.ts';
import { NODE_WIDTH } from './sizes.ts';

/** Nodes up to which several arrangements are tried for the one that is read best. */
const FEW = 40;
/** What a chart should fit into at a zoom of 1, in px: the studio's middle column on a laptop. */
const FRAME = { width: 700, height: 500 } as const;

/** How loosely a chart is set. */
interface Setting {
  /** Room between nodes of one rank. */
  readonly nodesep: number;
  /** How far every other rank is moved down, like bricks, so that ranks can be moved together. */
  readonly stagger: number;
  /** Least step from one rank to the next. */
  readonly step: number;
}

const DENSE: Setting = { nodesep: 30, stagger: 0, step: 118 };
const NODE_HEIGHT = 50;
/** The plainest first: of two that are read equally well it is taken. */
const TRIED: readonly Setting[] = [54, 100, 142, 170].flatMap((nodesep) =>
  [0, 0.5, -0.5, 0.75, 1].flatMap((part) =>
    [118, 76].map((step) => ({ nodesep, stagger: part * (nodesep + NODE_HEIGHT), step })),
  ),
);

interface Arrangement {
  readonly boxes: ReadonlyMap<string, Place & { readonly width: number; readonly height: number }>;
  readonly vias: ReadonlyMap<string, readonly Place[]>;
  readonly zoom: number;
}

function arranged(plan: Plan, ranks: Ranks, { stagger, step }: Setting): Arrangement {
  const order = [...new Set([...ranks.boxes.values()].map(({ rank }) => rank))].sort((a, b) => a - b);
  const shift = new Map(order.map((rank, index) => [rank, index % 2 === 1 ? stagger : 0]));
  const staggered = (item: RankItem): RankItem => ({ ...item, y: item.y + (shift.get(item.rank) ?? 0) });
  const items = new Map([...ranks.boxes].map(([id, item]) => [id, staggered(item)]));
  const bends = new Map([...ranks.vias].map(([key, points]) => [key, points.map(staggered)]));
  const linked = plan.ways.flatMap(({ from, to }) => {
    const a = items.get(from);
    const b = items.get(to);
    return a && b ? [[a, b] as const] : [];
  });
  const columns = compactRanks([...items.values(), ...[...bends.values()].flat()], linked, step);
  const columnOf = ({ rank }: RankItem) => columns.get(rank) ?? 0;
  const boxes = new Map(
    [...items].map(([id, item]) => [
      id,
      { x: columnOf(item), y: item.y - item.height / 2, width: NODE_WIDTH, height: item.height },
    ]),
  );
  const all = [...boxes.values()];
  const width = Math.max(...all.map(({ x }) => x)) + NODE_WIDTH;
  const height = Math.max(...all.map((box) => box.y + box.height)) - Math.min(...all.map(({ y }) => y));
  return {
    boxes,
    vias: new Map(
      [...bends].map(([key, points]) => [
        key,
        points.map((point) => ({ x: columnOf(point) + NODE_WIDTH / 2, y: point.y })),
      ]),
    ),
    zoom: Math.min(1, FRAME.width / width, FRAME.height / height),
  };
}

/** The same ranks with their rows drawn together, where that saves height. */
function drawnTogether(plan: Plan, ranks: Ranks): Ranks {
  const chains = plan.ways.map(({ key, from, to }) =>
    [ranks.boxes.get(from), ...(ranks.vias.get(key) ?? []), ranks.boxes.get(to)].filter(
      (item) => item !== undefined,
    ),
  );
  const neighbours = new Map<RankItem, RankItem[]>();
  for (const chain of chains)
    chain.slice(1).forEach((item, index) => {
      const before = chain[index];
      if (!before || before === item) return;
      neighbours.set(item, [...(neighbours.get(item) ?? []), before]);
      neighbours.set(before, [...(neighbours.get(before) ?? []), item]);
    });
  const byRank = new Map<number, RankItem[]>();
  for (const item of [...ranks.boxes.values(), ...[...ranks.vias.values()].flat()])
    byRank.set(item.rank, [...(byRank.get(item.rank) ?? []), item]);
  const columns = [...byRank]
    .sort(([a], [b]) => a - b)
    .map(([, items]) => items.toSorted((a, b) => a.y - b.y));
  const rows = settleRows(columns, (item) => neighbours.get(item) ?? [], DENSE.nodesep);
  const settled = (item: RankItem): RankItem => ({ ...item, y: rows.get(item) ?? item.y });
  return {
    boxes: new Map([...ranks.boxes].map(([id, item]) => [id, settled(item)])),
    vias: new Map([...ranks.vias].map(([key, items]) => [key, items.map(settled)])),
  };
}

/** The points that ways go through, led round the boxes that they have nothing to do with. */
function clearVias(plan: Plan, { boxes, vias }: Arrangement): ReadonlyMap<string, readonly Place[]> {
  const all = [...boxes.values()];
  return new Map(
    plan.ways.flatMap(({ key, from, to, lane }) => {
      const source = boxes.get(from);
      const target = boxes.get(to);
      if (!source || !target) return [];
      const others = all.filter((box) => box !== source && box !== target);
      return [[key, detour(source, target, vias.get(key) ?? [], lane, others)]];
    }),
  );
}

/**
 * How well the ways of an arrangement can be followed, up to 1: less for each that runs behind a node it does not
 * belong to, and the longer ways are than they had to be.
 */
function clearness(plan: Plan, arrangement: Arrangement): number {
  const { boxes } = arrangement;
  const all = [...boxes.values()];
  const vias = clearVias(plan, arrangement);
  let hidden = 0;
  let length = 1;
  let straight = 1;
  for (const { key, from, to, lane } of plan.ways) {
    const source = boxes.get(from);
    const target = boxes.get(to);
    if (!source || !target) continue;
    const curve = curveBetween(source, target, vias.get(key), lane);
    const points = pointsOf(curve);
    hidden += hiddenBy(
      points,
      all.filter((box) => box !== source && box !== target),
    ).length;
    length += lengthOf(points);
    const [first, last] = [points[0], points.at(-1)];
    if (first && last) straight += Math.hypot(last.x - first.x, last.y - first.y);
  }
  return 0.85 ** hidden * (straight / length);
}

/** The arrangement that is largest when the whole chart is seen, what is hard to follow counting against it. */
function bestOf(plan: Plan): Arrangement {
  if (plan.nodes.length > FEW)
    return arranged(plan, drawnTogether(plan, ranksOf(plan, DENSE.nodesep)), DENSE);
  const ranked = new Map<number, Ranks>();
  let best: Arrangement | undefined;
  let most = 0;
  for (const setting of TRIED) {
    const ranks = ranked.get(setting.nodesep) ?? ranksOf(plan, setting.nodesep);
    ranked.set(setting.nodesep, ranks);
    const one = arranged(plan, ranks, setting);
    if (one.zoom <= most * 1.02) continue;
    const worth = one.zoom * clearness(plan, one);
    if (worth <= most * 1.02) continue;
    best = one;
    most = worth;
  }
  return best ?? arranged(plan, ranksOf(plan, DENSE.nodesep), DENSE);
}

/**
 * Lays a graph out from left to right: ranks and their order by dagre, then moved together as far as nothing
 * collides, letters where they cover nothing. The same plan gives the same layout.
 */
export function layOut(plan: Plan): Layout {
  if (plan.nodes.length === 0) return { places: new Map(), ways: new Map() };
  const best = bestOf(plan);
  const { boxes } = best;
  const vias = clearVias(plan, best);
  const letterAt = letterPlacer([...boxes.values()]);
  const ways = new Map<string, WayLayout>();
  for (const { key, from, to, lane } of plan.ways) {
    const source = boxes.get(from);
    const target = boxes.get(to);
    if (!source || !target) continue;
    const via = vias.get(key) ?? [];
    ways.set(key, { via, letterAt: letterAt(curveBetween(source, target, via, lane)) });
  }
  return { places: new Map([...boxes].map(([id, { x, y }]) => [id, { x, y }])), ways };
}
