import fc from 'fast-check';
import { expect, test } from 'vitest';
import { islandPath } from '../../src/play/home/islandPath.ts';
import { portLayout } from '../../src/play/home/portLayout.ts';

const charts = fc.record({
  /** How many ports each level has, from 1 on. */
  levels: fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 })
    .map((counts) => counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1))),
  width: fc.integer({ min: 280, max: 2400 }),
  height: fc.integer({ min: 0, max: 1400 }),
});

test('every port lies on the chart, each row north of the one before', () => {
  fc.assert(
    fc.property(charts, ({ levels, width, height }) => {
      const layout = portLayout(levels, width, height);
      expect(layout.ports).toHaveLength(levels.length);
      expect(layout.height).toBeGreaterThanOrEqual(height);
      for (const { x, y } of layout.ports) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(40);
        expect(y).toBeLessThan(layout.height);
      }
      const [first, last] = [layout.ports[0], layout.ports.at(-1)];
      if (layout.borders.length > 0) expect(last?.y).toBeLessThan(first?.y ?? 0);
    }),
  );
});

test('no two ports of a wide chart hide one another', () => {
  fc.assert(
    fc.property(charts, ({ levels, width, height }) => {
      const { ports, narrow } = portLayout(levels, Math.max(width, 900), height);
      expect(narrow).toBe(false);
      ports.forEach((a, index) => {
        for (const b of ports.slice(index + 1))
          expect(Math.abs(a.x - b.x) > 120 || Math.abs(a.y - b.y) > 100).toBe(true);
      });
    }),
  );
});

test('an island is always the same for its seed and differs from its neighbour', () => {
  expect(islandPath(3, 60, 40)).toBe(islandPath(3, 60, 40));
  expect(islandPath(3, 60, 40)).not.toBe(islandPath(4, 60, 40));
});
