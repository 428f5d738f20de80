import { nodeOf, type Outcome, type Scenario } from '../../engine/index.ts';

/** The text keys of an ending: a `signed` one that stops short of the line tells its `notYet` (rulings, 4). */
export function endingKeys(scenario: Scenario, node: string, outcome: Outcome) {
  const ending = nodeOf(scenario, node);
  const notYet = ending.type === 'ending' && ending.kind === 'signed' && !outcome.signed && ending.notYet;
  return {
    title: `nodes.${node}.title`,
    text: `nodes.${node}.${notYet ? 'notYet' : 'text'}`,
  } as const;
}
