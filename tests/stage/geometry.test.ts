import { expect, test } from 'vitest';
import {
  compassAngle,
  dialSize,
  figure,
  polar,
  shownDirection,
  watchAngle,
} from '../../src/stage/geometry/dial.ts';
import { ARTWORK, common, layScenery } from '../../src/stage/geometry/scenery.ts';

test('the watch covers 270 degrees, 50 being at the top', () => {
  expect([0, 50, 100].map(watchAngle)).toEqual([-135, 0, 135]);
});

test('the tip of the arrow stands as high as the number says', () => {
  for (const direction of [0, 5, 25, 50, 65, 85, 100]) {
    expect(-polar(compassAngle(direction), 60).y).toBeCloseTo(-60 + 1.2 * direction, 9);
    expect(polar(compassAngle(direction), 60).x).toBeGreaterThanOrEqual(-1e-9);
    expect(shownDirection(compassAngle(direction))).toBeCloseTo(direction, 9);
  }
});

test('85 is within the hatched wedge, 80 is not', () => {
  expect(compassAngle(85.4)).toBeLessThan(45);
  expect(compassAngle(80)).toBeGreaterThan(45);
});

test('dials show less as they shrink', () => {
  expect([108, 78, 77, 50, 49].map(dialSize)).toEqual(['full', 'full', 'compact', 'compact', 'bare']);
});

test('a figure is never rounded across a threshold', () => {
  expect([79.6, 99.7, 80, 0.1 + 0.7 + 79.2].map(figure)).toEqual(['79', '99', '80', '80']);
});

const covers = (
  scene: { x: number; y: number; width: number; height: number },
  bust: { x: number; size: number },
) => {
  const scenery = layScenery(scene, bust);
  expect(scenery.x).toBeLessThanOrEqual(scene.x);
  expect(scenery.y).toBeLessThanOrEqual(scene.y);
  expect(scenery.x + ARTWORK.width * scenery.scale).toBeGreaterThanOrEqual(scene.x + scene.width - 1e-6);
  return scenery;
};

test('at 1280 x 440 the artwork is drawn as it is and the bust stands as on the mock-up', () => {
  const scenery = covers({ x: 0, y: 0, width: 1280, height: 440 }, { x: 432, size: 372 });
  expect(scenery).toEqual({ scale: 1, x: 0, y: 0, bust: { x: 246, y: 44, width: 372, height: 372 } });
});

test('a bust whose hair fills its box sits 14 px lower', () => {
  const scene = { x: 0, y: 0, width: 1280, height: 440 };
  expect(layScenery(scene, { x: 432, size: 372 }, 14 / 372).bust.y).toBeCloseTo(58, 9);
});

test('under a bar the top of the sky is cut, the desk stays at the bottom', () => {
  const scenery = covers({ x: 0, y: 48, width: 1280, height: 392 }, { x: 432, size: 372 });
  expect(scenery.y).toBe(0);
});

test('on a wide screen the desk stays at the bottom', () => {
  const scene = { x: 0, y: 0, width: 1920, height: 560 };
  const scenery = covers(scene, { x: 648, size: 500 });
  expect(scenery.y + ARTWORK.height * scenery.scale).toBeCloseTo(560, 9);
});

test('on a phone the quiet shape is behind the head and the head is within the scene', () => {
  for (const height of [196, 240, 320]) {
    const scene = { x: 0, y: 48, width: 390, height };
    const scenery = covers(scene, { x: 195, size: 238 });
    expect(scenery.x + ARTWORK.behindHead * scenery.scale).toBeCloseTo(195, 9);
    expect(scenery.bust.y + 238 * 0.06).toBeGreaterThan(scene.y);
  }
});

test('a tall scene is covered down to its desk', () => {
  const scene = { x: 0, y: 0, width: 600, height: 900 };
  const scenery = covers(scene, { x: 300, size: 300 });
  expect(scenery.y + ARTWORK.desk * scenery.scale).toBeGreaterThan(0.7 * 900);
});

test('two boxes share what lies in both, or nothing', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 };
  expect(common(a, { x: 6, y: -5, width: 10, height: 10 })).toEqual({ x: 6, y: 0, width: 4, height: 5 });
  expect(common(a, { x: 10, y: 0, width: 5, height: 5 })).toBeUndefined();
});
