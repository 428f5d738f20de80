import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOf, placeOfChoice } from './places.ts';
import { told } from './told.ts';

const { ratio: MOST_RATIO, length: MOST_LENGTH } = BALANCE.PN419.thresholds;

/** L19, PN419: answers of very different lengths, or one that is too long; in each language on its own. */
export function labelLengths({ scenario, decisions }: Facts): readonly Fault[] {
  return decisions.flatMap(({ node }) =>
    scenario.languages.flatMap((language): readonly Fault[] => {
      const labels = node.choices.map((choice) => ({ choice, length: (choice.text[language] ?? '').length }));
      const lengths = labels.map(({ length }) => length);
      const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
      const long = labels
        .filter(({ length }) => length > MOST_LENGTH)
        .map(
          ({ choice, length }): Fault => ({
            code: 'PN419',
            path: [...placeOfChoice(node, choice), 'text', language],
            params: { kind: 'long', choice: choice.id, language, found: length, most: MOST_LENGTH },
          }),
        );
      if (shortest === 0 || longest <= MOST_RATIO * shortest) return long;
      const found = told(longest / shortest, MOST_RATIO);
      return [
        {
          code: 'PN419',
          path: placeOf(node),
          at: 'key',
          params: { kind: 'ratio', node: node.id, language, found, most: MOST_RATIO, shortest, longest },
        },
        ...long,
      ];
    }),
  );
}
