import fc from 'fast-check';
import { expect, test } from 'vitest';
import { horizonOf } from '../../src/analysis/index.ts';
import { clampGauge, legNorthing, RUN_OUT_LEGS, runOut } from '../../src/engine/index.ts';
import { anyScenario, effect, gauge, kind, picks, pushes, scenarios } from '../builders/arbitraries.ts';
import { law } from '../builders/law.ts';
import { playRandomly } from '../builders/playRandomly.ts';
import { type Push, sail, steadyKind } from '../builders/sail.ts';

// The invariants of the model page, 1.6.

const slow = fc.integer({ min: -100, max: 0 });
const fast = fc.integer({ min: 0, max: 100 });
const right = fc.integer({ min: 1, max: 100 });
const wrong = fc.integer({ min: -100, max: -1 });
const notLost = fc.constantFrom('signed', 'advance', 'stalled', 'purchasing');
const southOrEast = fc.integer({ min: 0, max: 50 });

law(
  'T1: the forecast is never below reality',
  fc.property(anyScenario, picks, (scenario, chosen) => {
    const route = { scenario, horizon: horizonOf(scenario) };
    for (const { after } of playRandomly(route, chosen).moves)
      expect(after.distance).toBeGreaterThanOrEqual(after.northing);
  }),
);

const pushesAndMore = fc.array(fc.tuple(effect, effect, fc.integer({ min: 0, max: 60 })), {
  minLength: 1,
  maxLength: 7,
});
law(
  'T2: better direction at equal speed never ends worse',
  fc.property(gauge, gauge, kind, pushesAndMore, (speed, direction, ending, steps) => {
    const worse = steps.map(([ds, dd]): Push => [ds, dd]);
    const better = steps.map(([ds, dd, more]): Push => [ds, dd + more]);
    const conditions = { speed, direction, kind: ending };
    expect(sail(better, conditions).northing).toBeGreaterThanOrEqual(sail(worse, conditions).northing);
  }),
);

/** Steps to these courses, at two speeds of which the second is never the slower. */
const onCourses = (course: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(course, effect, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 7 });

function pacedPair(direction: number, steps: readonly (readonly [number, number, number])[]) {
  const turns = steps.map(([course], index) => course - (steps[index - 1]?.[0] ?? direction));
  return {
    slower: steps.map(([, ds], index): Push => [ds, turns[index] ?? 0]),
    faster: steps.map(([, ds, more], index): Push => [ds + more, turns[index] ?? 0]),
  };
}

law(
  'T3: never south of east, the faster of two equal courses never ends worse',
  fc.property(
    gauge,
    gauge,
    notLost,
    onCourses(fc.integer({ min: 50, max: 100 })),
    (speed, direction, ending, steps) => {
      const { slower, faster } = pacedPair(direction, steps);
      const conditions = { speed, direction, kind: ending };
      expect(sail(faster, conditions).northing).toBeGreaterThanOrEqual(sail(slower, conditions).northing);
    },
  ),
);

const neverNorth = fc.constantFrom('advance', 'stalled', 'purchasing', 'lost');
law(
  'T3: never north of east, the faster of two equal courses never ends better',
  fc.property(gauge, gauge, neverNorth, onCourses(southOrEast), (speed, direction, ending, steps) => {
    const { slower, faster } = pacedPair(direction, steps);
    const conditions = { speed, direction, kind: ending };
    expect(sail(faster, conditions).northing).toBeLessThanOrEqual(sail(slower, conditions).northing);
  }),
);

test('T3 goes no further: to the south, the faster deal ends 800 units lower', () => {
  const conditions = { speed: 50, direction: 50, kind: 'purchasing' } as const;
  const calm = sail([[15, -20]], conditions).northing;
  expect(calm - sail([[25, -20]], conditions).northing).toBe(800);
});

// The right line may end in any way but a lost one, the wrong one with its own course or worse.
const wrongKinds = fc.constantFrom('purchasing', 'lost');
law(
  'T4: all slow and right beats all fast and wrong, whatever the sizes and lengths',
  fc.property(
    gauge,
    southOrEast,
    fc.tuple(pushes(slow, right), notLost),
    fc.tuple(pushes(fast, wrong), wrongKinds),
    (speed, direction, [slowRight, rightKind], [fastWrong, wrongKind]) => {
      const horizon = Math.max(slowRight.length, fastWrong.length) + RUN_OUT_LEGS;
      const ahead = sail(slowRight, { speed, direction, horizon, kind: rightKind });
      const behind = sail(fastWrong, { speed, direction, horizon, kind: wrongKind });
      expect(ahead.northing).toBeGreaterThan(behind.northing);
    },
  ),
);

const unremarkable = fc.constantFrom('advance', 'stalled', 'purchasing');
law(
  'T4: from due east it also holds when both lines end alike, short of a signature or a loss',
  fc.property(
    gauge,
    unremarkable,
    pushes(slow, right),
    pushes(fast, wrong),
    (speed, ending, slowRight, fastWrong) => {
      const horizon = Math.max(slowRight.length, fastWrong.length) + RUN_OUT_LEGS;
      const conditions = { speed, direction: 50, horizon, kind: ending };
      expect(sail(slowRight, conditions).northing).toBeGreaterThan(sail(fastWrong, conditions).northing);
    },
  ),
);

test('T4 goes no further: it fails from a start above 50', () => {
  const conditions = { speed: 61, direction: 60, horizon: 5 } as const;
  const slowRight = sail(
    [
      [-27, 1],
      [-4, 1],
    ],
    { ...conditions, kind: 'advance' },
  );
  const fastWrong = sail([[14, -1]], { ...conditions, kind: 'advance' });
  expect(slowRight.northing).toBeLessThan(fastWrong.northing);
});

test('T4 goes no further: a wrong line that an author ends on a signature is lifted above a right one', () => {
  const conditions = { speed: 50, direction: 50, kind: 'signed' } as const;
  expect(sail([[0, 1]], conditions).northing).toBe(150 + 3 * 150 * 30);
  expect(sail([[50, -1]], conditions).northing).toBe(-200 + 3 * 200 * 30);
});

const steps = fc.array(
  fc.tuple(right, fc.integer({ min: 1, max: 100 }), fc.integer({ min: -100, max: -1 })),
  { minLength: 1, maxLength: 7 },
);
law(
  "T4': from due east, fast and right beats slow and right",
  fc.property(gauge, notLost, steps, (speed, ending, pairs) => {
    const conditions = { speed, direction: 50, kind: ending };
    const hurried = pairs.map(([dd, faster]): Push => [faster, dd]);
    const slowed = pairs.map(([dd, , slower]): Push => [slower, dd]);
    expect(sail(hurried, conditions).northing).toBeGreaterThan(sail(slowed, conditions).northing);
  }),
);

/** North gained on the leg of one choice. */
function legOf(speed: number, direction: number, [ds, dd]: Push): number {
  return legNorthing(clampGauge(speed + ds), clampGauge(direction + dd));
}

test('T5: at any decision and equal size, slow and right is never below fast and wrong', () => {
  let violations = 0;
  for (let speed = 0; speed <= 100; speed++)
    for (let direction = 0; direction <= 100; direction++)
      for (let size = 0; size <= 100; size++)
        if (legOf(speed, direction, [-size, size]) < legOf(speed, direction, [size, -size])) violations += 1;
  expect(violations).toBe(0);
});

test("T5': two points of watch for one of compass never beat standing still", () => {
  let violations = 0;
  for (let speed = 0; speed <= 100; speed++)
    for (let direction = 0; direction <= 100; direction++)
      for (let size = 0; size <= 100; size++)
        if (legOf(speed, direction, [2 * size, -size]) > legOf(speed, direction, [0, 0])) violations += 1;
  expect(violations).toBe(0);
});

law(
  'T6: a neutral choice at the end changes nothing',
  fc.property(gauge, gauge, pushes(effect, effect), (speed, direction, steps) => {
    const horizon = steps.length + 1 + RUN_OUT_LEGS;
    const course = sail(steps, { speed, direction, kind: 'signed' }).talkEnd.direction;
    const steady = steadyKind(course);
    fc.pre(steady !== undefined);
    const conditions = { speed, direction, horizon, kind: steady };
    expect(sail([...steps, [0, 0]], conditions).northing).toBe(sail(steps, conditions).northing);
  }),
);

law(
  'T7: hesitating never helps a right line that does not slow down',
  fc.property(gauge, pushes(fast, right), fc.nat(1000), (speed, steps, place) => {
    const horizon = steps.length + 1 + RUN_OUT_LEGS;
    const course = sail(steps, { speed, direction: 50, kind: 'signed' }).talkEnd.direction;
    const conditions = { speed, direction: 50, horizon, kind: steadyKind(course) ?? 'signed' };
    const hesitant = steps.toSpliced(place % (steps.length + 1), 0, [0, 0]);
    expect(sail(hesitant, conditions).northing).toBeLessThanOrEqual(sail(steps, conditions).northing);
  }),
);

law(
  'T8: no loop farms north: a voyage never ends farther than its horizon',
  fc.property(scenarios({ cycles: true, stuckMenus: false }), picks, (scenario, chosen) => {
    const route = { scenario, horizon: horizonOf(scenario) };
    const { state } = playRandomly(route, chosen);
    const northing = runOut(route, state)?.northing ?? state.northing;
    expect(state.legs).toBeLessThanOrEqual(route.horizon);
    expect(Math.abs(northing)).toBeLessThanOrEqual(10_000 * route.horizon);
  }),
);
