import type { Translate } from '../../i18n/index.ts';
import type { RecordedRound } from './roomRecord.ts';

/** The votes of a room as a table: one row a reply, in words of one language. */
export function votesTable(
  record: readonly RecordedRound[],
  say: Translate,
): readonly (readonly (string | number)[])[] {
  const yes = (is: boolean) => say(is ? 'export.yes' : 'export.no');
  const header = [
    'number',
    'node',
    'question',
    'letter',
    'reply',
    'votes',
    'hands',
    'guess',
    'likely',
    'sure',
    'by',
    'played',
    'stands',
  ].map((key) => say(`export.${key}`));
  const rows = record.flatMap(({ node, question, choices, by, stands }, index) =>
    choices.map(({ letter, text, votes, hands, sureness, played }) => [
      index + 1,
      node,
      question,
      letter,
      text,
      votes,
      hands,
      ...sureness,
      played ? say(`export.decider.${by}`) : '',
      yes(played),
      yes(played && stands),
    ]),
  );
  return [header, ...rows];
}
