import {
  type Analysis,
  type DecisionWeight,
  type EndingLines,
  type Line,
  lettersOf,
} from '../analysis/index.ts';
import { choicesOf, type LocalText, letterOf, nodeOf } from '../engine/index.ts';
import type { Finding } from '../format/index.ts';
import { describeFinding } from '../i18n/index.ts';
import { shortNumber } from './shortNumber.ts';
import { toldProofs } from './toldProofs.ts';
import type { Words } from './words.ts';

export interface Report {
  readonly analysis: Analysis;
  readonly policies: Readonly<Record<string, number>>;
  readonly decisions: readonly DecisionWeight[] | undefined;
  readonly findings: readonly Finding[];
  /** Language of the scenario's texts. */
  readonly language: string;
}

/** A text of the file as Markdown shows it: on one line, no sign of it taken for markup. */
function plain(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(header), row(header.map(() => '---')), ...rows.map(row)];
}

/** The report in the language of the words, the scenario's own texts in the language asked for. */
export function reportText(report: Report, words: Words): string {
  const { analysis, policies, decisions, findings, language } = report;
  const { solution, exact, random, bound, proofs } = analysis;
  const { voyage, states } = solution;
  const { scenario } = voyage;
  const { say } = words;
  const number = (value: number) => shortNumber(words.language, value);
  const own = (text: LocalText | undefined) =>
    plain(text?.[language] ?? text?.[scenario.languages[0] ?? ''] ?? '');
  const heading = (key: string) => ['', `## ${say(`report.${key}`)}`, ''];
  const nodes = Object.values(scenario.nodes);
  const sure = (text: string, isSure: boolean) => (isSure ? text : say('report.estimated', { text }));
  const game = (line: Line | undefined) =>
    line
      ? sure(
          say('report.game', { letters: lettersOf(line.choices) || '–', score: number(line.score) }),
          exact,
        )
      : say(exact ? 'report.none' : 'report.notFound');

  const titleOf = (id: string) => {
    const node = nodeOf(scenario, id);
    return node.type === 'ending' ? own(node.title) : '';
  };
  const endingRow = ({ ending, kind, best, worst }: EndingLines) => [
    `${titleOf(ending)} (\`${ending}\`)`,
    say(`kind.${kind}`),
    game(best),
    game(worst),
  ];
  const ways = analysis.endings.flatMap(({ ending, best }) =>
    best
      ? [
          `- ${titleOf(ending)}${say('report.colon')} ${
            best.choices.map(({ node, choice }) => `\`${node}:${choice}\``).join(' → ') || '–'
          }`,
        ]
      : [],
  );
  const decisionRow = ({ node, met, share, best }: DecisionWeight) => {
    const menu = choicesOf(nodeOf(scenario, node));
    const at = menu.findIndex(({ id }) => id === best);
    return [
      `\`${node}\``,
      say('report.percent', { value: number(100 * met) }),
      say('report.percent', { value: number(share) }),
      `${letterOf(at)}. ${own(menu[at]?.text)}`,
    ];
  };
  const findingRow = (finding: Finding) => {
    const { message, fix } = describeFinding(words.diagnostics, finding);
    const place = say('report.line', { line: finding.line });
    const severity = words.diagnostics(`severity.${finding.severity}`);
    return `- ${finding.code} (${severity}, ${place})${say('report.colon')} ${plain(message)} ${plain(fix)}`;
  };

  return [
    `# ${own(scenario.title)}`,
    '',
    ...(scenario.objective ? [own(scenario.objective), ''] : []),
    say('report.about', {
      id: scenario.id,
      level: scenario.level,
      decisions: nodes.filter(({ type }) => type === 'decision').length,
      endings: analysis.endings.length,
    }),
    ...heading('numbers'),
    ...table(
      [say('report.what'), say('report.value')],
      [
        [say('report.legs'), number(voyage.horizon)],
        [say('report.states'), sure(number(states), !voyage.estimated)],
        [say('report.signatureLine'), sure(number(voyage.signatureLine), !voyage.estimated)],
        [say('report.best'), game(analysis.best)],
        [say('report.worst'), game(analysis.worst)],
        ...(bound
          ? [
              [
                say('report.bound'),
                say(`report.relaxation.${bound.relaxation}`, { score: number(bound.score) }),
              ],
            ]
          : []),
        [say('report.mean'), sure(number(random.mean), random.sample === undefined)],
        [say('report.sd'), sure(number(random.sd), random.sample === undefined)],
        [
          say('report.signed'),
          sure(
            say('report.percent', { value: number(100 * random.shareSigned) }),
            random.sample === undefined,
          ),
        ],
      ],
    ),
    '',
    say('report.howToRead'),
    ...heading('endings'),
    ...table(
      [say('report.ending'), say('report.kind'), say('report.bestGame'), say('report.worstGame')],
      analysis.endings.map(endingRow),
    ),
    '',
    say('report.ways'),
    '',
    ...ways,
    ...heading('habits'),
    ...table(
      [say('report.habit'), say('report.score')],
      Object.entries(policies).map(([name, score]) => [say(`report.policy.${name}`), number(score)]),
    ),
    ...heading('decisions'),
    ...(decisions
      ? table(
          [say('report.decision'), say('report.met'), say('report.share'), say('report.bestReply')],
          decisions.map(decisionRow),
        )
      : [say('report.noDecisions')]),
    ...heading('proofs'),
    ...toldProofs(scenario, proofs, words).map((sentence) => `- ${plain(sentence)}`),
    ...heading('findings'),
    ...(findings.length > 0 ? findings.map(findingRow) : [say('report.noFindings')]),
  ].join('\n');
}
