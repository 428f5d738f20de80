import type { Solution } from '../../src/analysis/index.ts';
import { type DecisionNode, type GameState, nodeOf, startState, step } from '../../src/engine/index.ts';

/** A state of some game, with the chance that a random clicker passes there along this very line. */
export interface Visit {
  readonly state: GameState;
  readonly weight: number;
  /** Decisions in a row, this one included, played with a potential under 20. */
  readonly hopeless: number;
}

export interface Decision extends Visit {
  readonly node: DecisionNode;
}

export interface EveryGame {
  readonly decisions: readonly Decision[];
  readonly ends: readonly Visit[];
}

/** A potential under this leaves nothing to play for (lints page, L7). */
export const HOPELESS = 20;

/** Plays every line of a scenario without cycles. */
export function everyGame({ voyage, potential }: Solution): EveryGame {
  const decisions: Decision[] = [];
  const ends: Visit[] = [];
  const open: Visit[] = [{ state: startState(voyage.scenario), weight: 1, hopeless: 0 }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { state, weight } = visit;
    const node = nodeOf(voyage.scenario, state.node);
    if (node.type === 'ending') {
      ends.push(visit);
      continue;
    }
    if (node.type === 'line') {
      const result = step(voyage, state, { type: 'continue' });
      if (result.type === 'stepped') open.push({ ...visit, state: result.state });
      continue;
    }
    const hopeless = (potential(state) ?? 0) < HOPELESS ? visit.hopeless + 1 : 0;
    decisions.push({ ...visit, hopeless, node });
    for (const { id } of node.choices) {
      const result = step(voyage, state, { type: 'choose', choice: id });
      if (result.type === 'stepped')
        open.push({ state: result.state, weight: weight / node.choices.length, hopeless });
    }
  }
  return { decisions, ends };
}
