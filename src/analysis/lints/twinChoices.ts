import type { Choice } from '../../engine/index.ts';
import type { Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOfChoice } from './places.ts';

/** All that the rules read of a choice. */
function rulesOf({ speed, direction, weeks, needs, sets, when, next }: Choice): string {
  return JSON.stringify([speed, direction, weeks, needs, sets, when ?? null, next]);
}

/** L20, PN420, and the error form of L5: two answers of a decision that do exactly the same. */
export function twinChoices({ decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node }) =>
    node.choices.flatMap((choice, index): readonly Fault[] => {
      const twin = node.choices.slice(0, index).find((other) => rulesOf(other) === rulesOf(choice));
      return twin
        ? [
            {
              code: 'PN420',
              path: placeOfChoice(node, choice),
              params: { choice: choice.id, twin: twin.id, next: choice.next },
            },
          ]
        : [];
    }),
  );
}
