import { type LocalText, nodeOf, type Scenario } from '../../engine/index.ts';
import { BALANCE, countWords, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { placeOf, placeOfChoice } from './places.ts';

const { nodes: MOST_NODES, words: MOST_WORDS, gap: MOST_GAP, pace: PACE } = BALANCE.PN409.thresholds;

interface Stretch {
  readonly nodes: number;
  readonly texts: readonly LocalText[];
  /** Whether it ends on a decision. */
  readonly decides: boolean;
}

/** What is read from a node up to the next decision, that one included; lines alone always lead on. */
function stretchFrom(scenario: Scenario, id: string): Stretch {
  const texts: LocalText[] = [];
  for (let node = nodeOf(scenario, id); ; node = nodeOf(scenario, node.next)) {
    texts.push(node.text);
    if (node.type !== 'line') return { nodes: texts.length, texts, decides: node.type === 'decision' };
  }
}

/** The language in which the most is read, with its words. */
function mostWords({ languages }: Scenario, texts: readonly LocalText[]) {
  return languages
    .map((language) => ({
      language,
      words: texts.reduce((sum, text) => sum + countWords(text[language] ?? ''), 0),
    }))
    .reduce((a, b) => (b.words > a.words ? b : a));
}

/** L9, PN409: too much to read before the first answer, or between two. */
export function slowStart({ scenario, decisions }: Facts): readonly Fault[] {
  const start = stretchFrom(scenario, scenario.start.node);
  const { language, words } = mostWords(scenario, start.texts);
  const params = { nodes: start.nodes, words, seconds: Math.round(words / PACE), language };
  const at = { code: 'PN409', path: placeOf({ id: scenario.start.node }), at: 'key' } as const;
  const faults: Fault[] = [];
  if (start.decides && start.nodes > MOST_NODES)
    faults.push({ ...at, params: { kind: 'nodes', ...params, most: MOST_NODES } });
  if (start.decides && words > MOST_WORDS)
    faults.push({ ...at, params: { kind: 'words', ...params, most: MOST_WORDS } });
  for (const { node } of decisions)
    for (const choice of node.choices) {
      const after = stretchFrom(scenario, choice.next);
      const read = mostWords(scenario, [choice.reaction ?? {}, ...after.texts]);
      if (after.decides && read.words > MOST_GAP)
        faults.push({
          code: 'PN409',
          path: placeOfChoice(node, choice),
          params: {
            kind: 'gap',
            choice: choice.id,
            ...read,
            seconds: Math.round(read.words / PACE),
            most: MOST_GAP,
          },
        });
    }
  return faults;
}
