import { type DecisionWeight, type EndingLines, type Line, lettersOf } from '../analysis/index.ts';
import { choicesOf, type LocalText, letterOf, nodeOf } from '../engine/index.ts';
import type { Finding } from '../format/index.ts';
import { describeFinding } from '../i18n/index.ts';
import type { Balance } from './balanceOf.ts';
import type { Cell, Item, Part, Piece, Report } from './report.ts';
import type { ReportWords } from './reportWords.ts';
import { shortNumber } from './shortNumber.ts';
import { toldProofs } from './toldProofs.ts';

/** A sentence of ours in which names stand between backticks. */
function withNames(sentence: string): readonly Piece[] {
  return sentence.split('`').map((part, index) => (index % 2 === 0 ? part : { code: part }));
}

const cell = (...pieces: readonly Piece[]): Cell => ({ pieces });
const sentence = (text: string): Part => ({ type: 'sentence', pieces: [text] });

function wayOf({ choices }: Line): readonly Piece[] {
  const steps = choices.flatMap(({ node, choice }): readonly Piece[] => [
    ' → ',
    { code: `${node}:${choice}` },
  ]);
  return steps.length === 0 ? ['–'] : steps.slice(1);
}

/** What a trainer should know of a scenario (format page, `report`), in words. */
export function reportOf(balance: Balance, findings: readonly Finding[], words: ReportWords): Report {
  const { analysis, policies, decisions, language: ownLanguage } = balance;
  const { solution, exact, random, bound, proofs } = analysis;
  const { voyage, states } = solution;
  const { scenario } = voyage;
  const { say, language } = words;
  const number = (value: number) => shortNumber(language, value);
  const percent = (value: number) => say('percent', { value: number(value) });
  const textOf = (text: LocalText | undefined) =>
    text?.[ownLanguage] ?? text?.[scenario.languages[0] ?? ''] ?? '';
  const own = (text: LocalText | undefined): Piece => ({ own: textOf(text) });
  const sure = (text: string, isSure: boolean) => (isSure ? text : say('estimated', { text }));
  const isSampled = random.sample !== undefined;
  const score = (value: number, isSure = true): Cell => ({
    pieces: [sure(number(value), isSure)],
    bar: { value, isScore: true },
  });
  const game = (line: Line | undefined): Cell =>
    line
      ? cell(sure(say('game', { letters: lettersOf(line.choices) || '–', score: number(line.score) }), exact))
      : cell(say(exact ? 'none' : 'notFound'));
  const titleOf = (id: string): Piece => {
    const node = nodeOf(scenario, id);
    return node.type === 'ending' ? own(node.title) : '';
  };
  const table = (key: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Part => ({
    type: 'table',
    caption: say(`caption.${key}`),
    header: header.map((column) => say(column)),
    rows,
  });

  const numbers: readonly (readonly Cell[])[] = [
    [cell(say('legs')), cell(number(voyage.horizon))],
    [cell(say('states')), cell(sure(number(states), !voyage.estimated))],
    [cell(say('signatureLine')), cell(sure(number(voyage.signatureLine), !voyage.estimated))],
    [cell(say('best')), game(analysis.best)],
    [cell(say('worst')), game(analysis.worst)],
    ...(bound
      ? [[cell(say('bound')), cell(say(`relaxation.${bound.relaxation}`, { score: number(bound.score) }))]]
      : []),
    [cell(say('mean')), score(random.mean, !isSampled)],
    [cell(say('sd')), cell(sure(number(random.sd), !isSampled))],
    [cell(say('signed')), cell(sure(percent(100 * random.shareSigned), !isSampled))],
  ];
  const endingRow = ({ ending, kind, best, worst }: EndingLines) => [
    cell(titleOf(ending), ' (', { code: ending }, ')'),
    cell(say(`kind.${kind}`)),
    game(best),
    game(worst),
  ];
  const ways = analysis.endings.flatMap(({ ending, best }): readonly Item[] =>
    best ? [{ pieces: [titleOf(ending), `${say('colon')} `, ...wayOf(best)] }] : [],
  );
  const decisionRow = ({ node, met, share, best }: DecisionWeight) => {
    const menu = choicesOf(nodeOf(scenario, node));
    const at = menu.findIndex(({ id }) => id === best);
    return [
      cell({ code: node }),
      cell(percent(100 * met)),
      { pieces: [percent(share)], bar: { value: share, isScore: false } },
      cell(`${letterOf(at)}. `, own(menu[at]?.text)),
    ];
  };
  const findingItem = (finding: Finding): Item => {
    const { message, fix } = describeFinding(words.diagnostics, finding);
    const place = say('line', { line: finding.line });
    const severity = words.diagnostics(`severity.${finding.severity}`);
    return {
      pieces: [`${finding.code} (${severity}, ${place})${say('colon')} ${message} ${fix}`],
      severity: finding.severity,
    };
  };
  const section = (key: string, ...parts: readonly Part[]) => ({ heading: say(key), parts });

  return {
    language,
    ownLanguage,
    kind: say('page'),
    title: textOf(scenario.title),
    objective: textOf(scenario.objective),
    about: withNames(
      say('about', {
        id: scenario.id,
        level: scenario.level,
        decisions: Object.values(scenario.nodes).filter(({ type }) => type === 'decision').length,
        endings: analysis.endings.length,
      }),
    ),
    sections: [
      section('numbers', table('numbers', ['what', 'value'], numbers), sentence(say('howToRead'))),
      section(
        'endings',
        table('endings', ['ending', 'kindOf', 'bestGame', 'worstGame'], analysis.endings.map(endingRow)),
        sentence(say('ways')),
        { type: 'list', items: ways },
      ),
      section(
        'habits',
        table(
          'habits',
          ['habit', 'score'],
          Object.entries(policies).map(([name, value]) => [cell(say(`policy.${name}`)), score(value)]),
        ),
      ),
      section(
        'decisions',
        decisions
          ? table('decisions', ['decision', 'met', 'share', 'bestReply'], decisions.map(decisionRow))
          : sentence(say('noDecisions')),
      ),
      section('proofs', {
        type: 'list',
        items: toldProofs(scenario, proofs, say).map((proof) => ({ pieces: [proof] })),
      }),
      section(
        'findings',
        findings.length > 0
          ? { type: 'list', items: findings.map(findingItem) }
          : sentence(say('noFindings')),
      ),
    ],
  };
}
