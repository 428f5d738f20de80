import { nodeOf, type Scenario } from '../../engine/index.ts';
import { formatMoment, formatPercent, type Translate } from '../../i18n/index.ts';
import { type RoomState, shownRoomCode } from '../../live/index.ts';
import type { Report } from '../../report/index.ts';
import { type RecordedRound, roomRecord, wordsOf } from './roomRecord.ts';

type Section = Report['sections'][number];

export interface SessionAbout {
  readonly code: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly scenario: Scenario;
}

/** How the page is told: in which language, and in which of the scenario's. */
export interface SessionWords {
  readonly language: string;
  readonly say: Translate;
}

const own = (text: string) => ({ pieces: [{ own: text }] });
const plain = (text: string) => ({ pieces: [text] });

function sectionOf(round: RecordedRound, index: number, { language, say }: SessionWords): Section {
  const played = round.choices.find((choice) => choice.played);
  const asked = round.choices.some(({ sureness }) => sureness.some((count) => count > 0));
  const columns = ['reply', 'share', 'votes', 'hands', ...(asked ? ['guess', 'likely', 'sure'] : [])];
  const outcome = say('export.outcome', {
    letter: played?.letter ?? '',
    by: say(`export.decider.${round.by}`),
  });
  return {
    heading: say('export.decision', { number: index + 1 }),
    parts: [
      { type: 'sentence', pieces: [{ own: round.question }] },
      {
        type: 'table',
        caption: say('export.table', { number: index + 1 }),
        header: columns.map((key) => say(`export.${key}`)),
        rows: round.choices.map(({ letter, text, share, votes, hands, sureness }) => [
          { pieces: [`${letter}. `, { own: text }] },
          { ...plain(formatPercent(language, 100 * share)), bar: { value: 100 * share, isScore: false } },
          ...[votes, hands, ...(asked ? sureness : [])].map((count) => plain(String(count))),
        ]),
      },
      { type: 'sentence', pieces: [outcome, ...(round.stands ? [] : [' ', say('export.abandoned')])] },
    ],
  };
}

/** A session as one page to print: each decision with its votes, what was played, and where it led (live page, export). */
export function sessionReport(
  { code, createdAt, scenario }: SessionAbout,
  room: RoomState,
  words: SessionWords,
): Report {
  const { language, say } = words;
  const ownLanguage = scenario.languages.includes(language) ? language : (scenario.languages[0] ?? language);
  const record = roomRecord(scenario, room, ownLanguage);
  const letters = record
    .filter(({ stands }) => stands)
    .flatMap(({ choices }) => choices.filter(({ played }) => played).map(({ letter }) => letter));
  const node = nodeOf(scenario, room.game.state.node);
  const end = [
    ...(letters.length > 0 ? [plain(say('export.way', { letters: letters.join(' ') }))] : []),
    ...(room.figure === undefined
      ? []
      : [plain(say('export.figure', { figure: formatPercent(language, room.figure) }))]),
    ...(node.type === 'ending' ? [own(wordsOf(node.title, ownLanguage))] : []),
  ];
  return {
    language,
    ownLanguage,
    kind: say('export.kind'),
    title: wordsOf(scenario.title, ownLanguage),
    objective: '',
    about: [say('export.about', { code: shownRoomCode(code), moment: formatMoment(language, createdAt) })],
    sections: [
      ...record.map((round, index) => sectionOf(round, index, words)),
      {
        heading: say('export.end'),
        parts: [{ type: 'list', items: end.length > 0 ? end : [plain(say('export.nothing'))] }],
      },
    ],
  };
}
