import type { Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOfChoice } from './places.ts';

/** L22, PN422: an answer whose cost is never explained. An empty text is told as such (PN303). */
export function missingWhy({ decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node }) =>
    node.choices
      .filter(({ why }) => why === undefined)
      .map(
        (choice): Fault => ({
          code: 'PN422',
          path: placeOfChoice(node, choice),
          params: { choice: choice.id },
        }),
      ),
  );
}
