import { choicesOf, letterOf, type Scenario } from '../engine/index.ts';
import { formatSigned } from '../i18n/index.ts';

/** A small scenario in a few lines: each decision with its answers, their effects, texts and follow-ups. */
export function sketch(scenario: Scenario, language: string): readonly string[] {
  const [spoken = ''] = scenario.languages;
  const signed = (effect: number) => formatSigned(language, effect);
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
