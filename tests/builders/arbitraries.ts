import fc from 'fast-check';
import {
  type Choice,
  ENDING_KINDS,
  type FlagCondition,
  type GaugeRange,
  type LogEntry,
  type Scenario,
  type ScenarioNode,
} from '../../src/engine/index.ts';
import type { Push } from './sail.ts';
import { choice, decision, ending, line, scenarioOf } from './scenario.ts';

const FLAGS = ['met-marc', 'knows-merger'];

export const gauge = fc.integer({ min: 0, max: 100 });
export const kind = fc.constantFrom(...ENDING_KINDS);

/** A gauge effect: as authors write them or, one time in four, anything the format allows. */
export const effect = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 4 }).map((fives) => 5 * fives) },
  { weight: 1, arbitrary: fc.integer({ min: -100, max: 100 }) },
);

export function pushes(speed: fc.Arbitrary<number>, direction: fc.Arbitrary<number>): fc.Arbitrary<Push[]> {
  return fc.array(fc.tuple(speed, direction), { minLength: 1, maxLength: 7 });
}

const flagConditions: fc.Arbitrary<FlagCondition[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<FlagCondition[]>([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ flag: fc.constantFrom(...FLAGS), negated: fc.boolean() }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
);

const range: fc.Arbitrary<GaugeRange> = fc.record({ atLeast: gauge, atMost: gauge }, { requiredKeys: [] });

/** What a random graph may hold. */
export interface GraphOptions {
  /** Whether choices and lines may lead back; without it every path ends. */
  readonly cycles: boolean;
  /** Whether a menu may have no open choice; without it the first choice asks for nothing. */
  readonly stuckMenus: boolean;
  /** Most decisions and lines together. */
  readonly talks?: number;
}

/**
 * Small random scenarios: decisions of two or three choices, lines that move the gauges, one to three
 * endings, flags, needs, gauge conditions and, on request, cycles and stuck menus.
 */
export function scenarios({ cycles, stuckMenus, talks: most = 5 }: GraphOptions): fc.Arbitrary<Scenario> {
  const wayOut = fc.record({
    speed: effect,
    direction: effect,
    weeks: fc.integer({ min: 0, max: 12 }),
    sets: flagConditions,
    target: fc.nat(1000),
  });
  const option = fc.record({
    way: wayOut,
    needs: flagConditions,
    when: fc.option(fc.record({ speed: range, direction: range }, { requiredKeys: [] }), {
      freq: 4,
      nil: undefined,
    }),
  });
  const talk = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('decision' as const),
        options: fc.array(option, { minLength: 2, maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('line' as const), way: wayOut }) },
  );
  return fc
    .record({
      talks: fc.array(talk, { minLength: 1, maxLength: most }),
      kinds: fc.array(kind, { minLength: 1, maxLength: 3 }),
      speed: gauge,
      direction: fc.oneof(fc.constant(50), gauge),
    })
    .map(({ talks, kinds, speed, direction }) => {
      const count = talks.length + kinds.length;
      const targetOf = (from: number, target: number) => {
        const lowest = cycles ? 0 : from + 1;
        return `n${lowest + (target % (count - lowest))}`;
      };
      const nodes: ScenarioNode[] = talks.map((node, index) => {
        if (node.type === 'line') {
          const { target, ...effects } = node.way;
          return line(`n${index}`, targetOf(index, target), effects);
        }
        const choices = node.options.map(({ way: { target, ...effects }, needs, when }, place): Choice => {
          const free = place === 0 && !stuckMenus;
          return choice(`c${place}`, targetOf(index, target), {
            ...effects,
            needs: free ? [] : needs,
            ...(when && !free ? { when } : {}),
          });
        });
        return decision(`n${index}`, choices);
      });
      const endings = kinds.map((ending_, index) => ending(`n${talks.length + index}`, ending_));
      const [first, ...others] = [...nodes, ...endings];
      if (!first) throw new Error('A random scenario has at least one node');
      return scenarioOf([first, ...others], { speed, direction, flags: FLAGS });
    });
}

/** Any scenario that the format could hold, stuck menus and rings of lines included. */
export const anyScenario = fc.boolean().chain((cycles) => scenarios({ cycles, stuckMenus: true }));

/** Scenarios in which each game comes to an ending. */
export const endingScenario = scenarios({ cycles: false, stuckMenus: false });

/** Numbers that pick among the open choices, one a decision. */
export const picks = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });

/** Log entries, legal or not. */
export const entries: fc.Arbitrary<LogEntry[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        type: fc.constant('choose' as const),
        choice: fc.constantFrom('c0', 'c1', 'c2', 'c9'),
      }),
    },
    { weight: 3, arbitrary: fc.constant({ type: 'continue' as const }) },
    { weight: 1, arbitrary: fc.constant({ type: 'takeBack' as const }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('forecast' as const),
        percent: fc.integer({ min: -5, max: 105 }),
      }),
    },
  ),
  { maxLength: 12 },
);
