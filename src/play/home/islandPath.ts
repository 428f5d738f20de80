interface Point {
  readonly x: number;
  readonly y: number;
}

const POINTS = 11;

/** A small repeatable noise in -1..1 for a seed and an index. */
function noise(seed: number, index: number): number {
  const value = Math.sin(seed * 127.1 + index * 311.7) * 43758.5453;
  return (value - Math.floor(value)) * 2 - 1;
}

/** A closed smooth curve through points: Catmull-Rom written as Bézier segments. */
function smooth(points: readonly Point[]): string {
  const of = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const segments = points.map((_, index) => {
    const [before, from, to, after] = [of(index - 1), of(index), of(index + 1), of(index + 2)];
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${text(first)} ${text(second)} ${text(to)}`;
  });
  return `M${text(of(0))}${segments.join('')}Z`;
}

/**
 * The outline of an island around the origin, always the same for a seed.
 * @param seed any number, one an island
 * @param rx half width in px
 * @param ry half height in px
 */
export function islandPath(seed: number, rx: number, ry: number): string {
  return smooth(
    Array.from({ length: POINTS }, (_, index) => {
      const angle = (index / POINTS) * 2 * Math.PI;
      const reach = 1 + 0.16 * noise(seed, index);
      return { x: Math.cos(angle) * rx * reach, y: Math.sin(angle) * ry * reach };
    }),
  );
}
