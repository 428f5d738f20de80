import type { Choice, FlagCondition, GaugeRange, Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

function bitOf(scenario: Scenario, flag: string): number {
  const index = scenario.flags.findIndex((declared) => declared.id === flag);
  if (index < 0) throw new Error(`Scenario ${scenario.id} declares no flag ${JSON.stringify(flag)}`);
  return 1 << index;
}

function inRange(gauge: number, range: GaugeRange | undefined): boolean {
  return gauge >= (range?.atLeast ?? 0) && gauge <= (range?.atMost ?? 100);
}

/** Whether a choice can be made in this state: its flags and its gauge range hold. */
export function isOpen(scenario: Scenario, state: GameState, choice: Choice): boolean {
  return (
    inRange(state.speed, choice.when?.speed) &&
    inRange(state.direction, choice.when?.direction) &&
    choice.needs.every(({ flag, negated }) => ((state.flags & bitOf(scenario, flag)) === 0) === negated)
  );
}

/** The flags after these are set (or, negated, cleared). */
export function withFlags(scenario: Scenario, flags: number, sets: readonly FlagCondition[]): number {
  return sets.reduce(
    (mask, { flag, negated }) => (negated ? mask & ~bitOf(scenario, flag) : mask | bitOf(scenario, flag)),
    flags,
  );
}

/** The ids of the flags that are set. */
export function flagsSet(scenario: Scenario, flags: number): readonly string[] {
  return scenario.flags.filter((_, index) => (flags & (1 << index)) !== 0).map((flag) => flag.id);
}
