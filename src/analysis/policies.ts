import { type Choice, outcomeOf, type Voyage } from '../engine/index.ts';
import { type Policy, playOut } from './playOut.ts';

function most(measure: (choice: Choice) => number): Policy {
  return (open) =>
    open.reduce<Choice | undefined>(
      (chosen, choice) => (chosen === undefined || measure(choice) > measure(chosen) ? choice : chosen),
      undefined,
    );
}

/** Always the same letter; a letter that a menu lacks means its last open choice (rulings, 21). */
function letter(index: number): Policy {
  return (open) => open[Math.min(index, open.length - 1)];
}

/** Constant policies whose score a fair scenario keeps low (lints page); ties go to the first choice. */
export function policiesFor(language: string): Readonly<Record<string, Policy>> {
  const label = (choice: Choice) => choice.text[language] ?? '';
  return {
    fastest: most((choice) => choice.speed),
    slowest: most((choice) => -choice.speed),
    compass: most((choice) => choice.direction),
    longest: most((choice) => label(choice).length),
    question: most((choice) => (label(choice).includes('?') ? 1 : 0)),
    'always-a': letter(0),
    'always-b': letter(1),
    'always-c': letter(2),
    'always-d': letter(3),
  };
}

/** Score of each constant policy, unrounded; 0 for one that reaches no ending. */
export function policyScores(voyage: Voyage, language: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(policiesFor(language)).map(([name, policy]) => {
      const { state } = playOut(voyage, policy);
      return [name, outcomeOf(voyage, state)?.score ?? 0];
    }),
  );
}
