import type { EndingKind, Scenario, ScenarioNode } from '../../src/engine/index.ts';
import { choice, decision, ending, scenarioOf } from './scenario.ts';

/** Uniform numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface LayerOptions {
  readonly layers: number;
  /** Decisions a layer. */
  readonly width: number;
  /** Choices a decision, 2 to 4. */
  readonly options: number;
  /** Effects are multiples of this, up to 20 points. */
  readonly grain: number;
  readonly seed: number;
}

/** The generated graph of the review page, 2.5: layers of decisions, each choice leading to the next layer. */
export function layered({ layers, width, options, grain, seed }: LayerOptions): Scenario {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const effect = () => grain * (below(2 * Math.floor(20 / grain) + 1) - Math.floor(20 / grain));
  const kinds: readonly EndingKind[] = ['signed', 'advance', 'stalled', 'purchasing', 'lost'];
  const targetOf = (layer: number) =>
    layer + 1 < layers ? `n${layer + 1}-${below(width)}` : `end-${below(kinds.length)}`;
  const decisions: ScenarioNode[] = [];
  for (let layer = 0; layer < layers; layer++)
    for (let place = 0; place < width; place++)
      decisions.push(
        decision(
          `n${layer}-${place}`,
          Array.from({ length: options }, (_, index) =>
            choice(`c${index}`, targetOf(layer), { speed: effect(), direction: effect() }),
          ),
        ),
      );
  const [first, ...others] = decisions;
  if (!first) throw new Error('A layered scenario has at least one decision');
  return scenarioOf([first, ...others, ...kinds.map((kind, index) => ending(`end-${index}`, kind))]);
}
