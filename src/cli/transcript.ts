import { shownCosts } from '../analysis/index.ts';
import {
  type Choice,
  choicesOf,
  type GameState,
  isOpen,
  type LocalText,
  letterOf,
  type Outcome,
  type Scenario,
  type ScenarioNode,
  shown,
} from '../engine/index.ts';
import { formatPercent, formatSigned } from '../i18n/index.ts';
import type { Game } from './game.ts';
import type { Words } from './words.ts';

/** Words to a line, so that long replies stay readable in a wide window. */
const WIDTH = 78;

function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  // No-break spaces hold: only the plain one may end a line.
  for (const word of text.split(/[ \n]/)) {
    if (line !== '' && line.length + word.length + indent.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

/** Tells a game as text: each function gives what a person reads at one moment. */
export function transcript(scenario: Scenario, language: string, words: Words) {
  const { say } = words;
  const told = (text: LocalText | undefined) => text?.[language] ?? text?.[scenario.languages[0] ?? ''] ?? '';
  const gauges = ({ speed, direction, weeks }: GameState) =>
    say('play.gauges', { speed, direction, weeks: say('play.weeks', { count: weeks }) });
  return {
    opening: () => `${told(scenario.title)}\n${told(scenario.objective)}`,

    node(node: ScenarioNode, state: GameState): string {
      if (node.type === 'ending') return '';
      const member = node.speaker === undefined ? undefined : scenario.cast[node.speaker];
      const line = `\n${told(member?.name)}\n${wrapped(told(node.text), '  ')}`;
      if (node.type === 'line') return line;
      const menu = choicesOf(node).map((choice, index) => {
        const closed = isOpen(scenario, state, choice) ? '' : ` ${say('play.closed')}`;
        return wrapped(`${letterOf(index)}. ${told(choice.text)}${closed}`, '  ').trimStart();
      });
      return [line, '', `[${gauges(state)}]`, ...menu].join('\n');
    },

    chosen(choice: Choice, before: GameState, after: GameState): string {
      const moved = say('play.moved', {
        speed: formatSigned(words.language, after.speed - before.speed),
        direction: formatSigned(words.language, after.direction - before.direction),
      });
      const parts = [told(choice.reaction), `[${gauges(after)} ${moved}]`, told(choice.why)];
      return parts
        .filter((part) => part !== '')
        .map((part) => wrapped(part, '    '))
        .join('\n');
    },

    ending(node: ScenarioNode, outcome: Outcome, { choices }: Game): string {
      if (node.type !== 'ending') return '';
      const percent = (points: number) => formatPercent(words.language, shown(points));
      const text = node.kind === 'signed' && !outcome.signed ? (node.notYet ?? node.text) : node.text;
      const regrets = choices.flatMap(({ regret }) => regret ?? []);
      // An estimated scenario knows no regret at all.
      const costs = regrets.length === choices.length ? shownCosts(regrets, outcome.score) : [];
      const cost = (index: number) => {
        const points = costs[index];
        return points === undefined ? say('play.unknownCost') : say('play.cost', { count: points });
      };
      return [
        `\n${told(node.title)}`,
        wrapped(told(text), '  '),
        '',
        say('play.forecast', {
          forecast: percent(outcome.forecast),
          progress: percent(outcome.progress),
          final: percent(outcome.finalProgress),
        }),
        say('play.score', { score: shown(outcome.score), grade: outcome.grade }),
        ...choices.map(
          ({ letter, node: at, choice }, index) => `  ${letter}  ${at}: ${choice}  ${cost(index)}`,
        ),
      ].join('\n');
    },
  };
}
