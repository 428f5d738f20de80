import { choicesOf, letterOf, type Scenario } from '../engine/index.ts';
import { IN_SHORT } from './example.ts';
import { readScenario } from './readScenario.ts';
import { starterText } from './starterText.ts';

/** A text longer than this shows nothing by being printed. */
export const LONGEST_EXAMPLE = 100_000;

/** Most lines that are shown, and most signs of each. */
const LINES = 12;
const WIDTH = 100;

/** The lines of a text between the first and the last one in which it differs from another. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < changed.length && old[first] === changed[first]) first++;
  let last = 0;
  while (
    last < Math.min(old.length, changed.length) - first &&
    old[old.length - 1 - last] === changed[changed.length - 1 - last]
  )
    last++;
  const lines = changed.slice(first, changed.length - last);
  const shown = lines
    .slice(0, LINES)
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line).replaceAll(/\p{Cc}/gu, ' '));
  return lines.length > LINES ? [...shown, '…'] : shown;
}

/** A small scenario in a few lines: each decision with its answers, their effects, texts and follow-ups. */
function sketch(scenario: Scenario, signed: (effect: number) => string): readonly string[] {
  const [spoken = ''] = scenario.languages;
  return Object.values(scenario.nodes).flatMap((node) => {
    const choices = choicesOf(node);
    if (choices.length === 0) return [];
    return [
      node.id,
      ...choices.map((choice, index) => {
        const effects = `${signed(choice.speed)} / ${signed(choice.direction)}`;
        const best = choice.best ? ' (best)' : '';
        return `  ${letterOf(index)}  ${effects.padEnd(11)} ${choice.text[spoken] ?? ''}${best} → ${choice.next}`;
      }),
    ];
  });
}

/**
 * A file of an example in a few lines: in short, or where it differs from the starter scenario.
 * @param signed writes an effect with its sign
 */
export function exampleLines(
  source: string | Uint8Array,
  signed: (effect: number) => string,
): readonly string[] {
  const text = typeof source === 'string' ? source : new TextDecoder('latin1').decode(source);
  const scenario = text.length > LONGEST_EXAMPLE ? undefined : readScenario(text).scenario;
  return scenario?.id === IN_SHORT ? sketch(scenario, signed) : changedLines(starterText(), text);
}
