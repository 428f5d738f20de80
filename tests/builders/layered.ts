import { seeded } from '../../src/analysis/seeded.ts';
import type { EndingKind, Scenario, ScenarioNode } from '../../src/engine/index.ts';
import { choice, condition, decision, ending, scenarioOf } from './scenario.ts';

export interface LayerOptions {
  readonly layers: number;
  /** Most decisions a layer: the first one holds one, each next one as many as its choices can reach. */
  readonly width: number;
  /** Choices a decision, 2 to 4. */
  readonly options: number;
  /** Effects are multiples of this, up to 20 points. */
  readonly grain: number;
  readonly seed: number;
  /** What closes choices other than the first of each decision; nothing unless said otherwise. */
  readonly conditions?: 'flags' | 'flags and gauges';
  /** Flags that conditions read and choices set, up to six; two unless said otherwise. */
  readonly flags?: number;
}

const KINDS: readonly EndingKind[] = ['signed', 'advance', 'stalled', 'purchasing', 'lost'];
const FLAGS = ['met-marc', 'knows-merger', 'has-date', 'saw-budget', 'knows-rival', 'met-board'];

/**
 * The generated graph of the review page, 2.5: layers of decisions, each choice leading to the next layer,
 * every node within reach of the start, every menu with an open choice.
 */
export function layered(wanted: LayerOptions): Scenario {
  const { layers, width, options, grain, seed, conditions, flags: count = 2 } = wanted;
  const flags = FLAGS.slice(0, count);
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const effect = () => grain * (below(2 * Math.floor(20 / grain) + 1) - Math.floor(20 / grain));
  const anyFlag = () => condition(`${below(2) === 0 ? '' : '!'}${flags[below(flags.length)]}`);
  const widthOf = (layer: number) => Math.min(width, options ** layer);
  const asked = (index: number) => {
    if (conditions === undefined) return {};
    const sets = below(3) === 0 ? [anyFlag()] : [];
    if (index === 0) return { sets };
    if (conditions === 'flags' || below(2) === 0) return { sets, needs: below(3) === 0 ? [anyFlag()] : [] };
    return { sets, when: { direction: below(2) === 0 ? { atLeast: 40 } : { atMost: 60 } } };
  };
  const decisions: ScenarioNode[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const shift = below(width);
    for (let place = 0; place < widthOf(layer); place++) {
      const targetOf = (index: number) => {
        const way = place * options + index + shift;
        return layer + 1 < layers ? `n${layer + 1}-${way % widthOf(layer + 1)}` : `end-${way % KINDS.length}`;
      };
      const choices = Array.from({ length: options }, (_, index) =>
        choice(`c${index}`, targetOf(index), {
          speed: effect(),
          direction: effect(),
          weeks: below(4),
          ...asked(index),
        }),
      );
      decisions.push(decision(`n${layer}-${place}`, choices));
    }
  }
  const [first, ...others] = decisions;
  if (!first) throw new Error('A layered scenario has at least one decision');
  const endings = KINDS.map((kind, index) => ending(`end-${index}`, kind));
  return scenarioOf([first, ...others, ...endings], { flags: conditions ? flags : [] });
}
