import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOfChoice } from './places.ts';
import { told } from './told.ts';

const { potential: LEAST } = BALANCE.PN407b.thresholds;

/** L7b, PN407b: a first answer after which hardly anything can be saved. */
export function fatalStart({ solution, visits, decisions }: Facts): readonly Fault[] {
  const first = visits.find(({ options }) => options.some(({ choice }) => choice !== undefined));
  const node = decisions.find((one) => one.node.id === first?.state.node)?.node;
  if (!first || !node) return [];
  return first.options.flatMap(({ choice: id, after }): readonly Fault[] => {
    const choice = node.choices.find((one) => one.id === id);
    const left = solution.potential({ ...after, northing: first.state.northing + after.northing });
    if (!choice || left === undefined || left >= LEAST) return [];
    return [
      {
        code: 'PN407b',
        path: placeOfChoice(node, choice),
        params: { choice: choice.id, found: told(left, LEAST), least: LEAST },
      },
    ];
  });
}
