import { type Choice, outcomeOf, type Voyage } from '../engine/index.ts';
import { type Policy, playOut } from './playOut.ts';
import type { Solution } from './solve.ts';

/** The open choice with the highest measure, the first among equals. */
function most(measure: (choice: Choice) => number): Policy {
  return ([first, ...others]) =>
    others.reduce(
      (chosen, choice) => (chosen === undefined || measure(choice) > measure(chosen) ? choice : chosen),
      first,
    );
}

/** Always the same letter; one that is not there or not open means the last open choice (rulings, 21). */
function letter(index: number): Policy {
  return (open, menu) => open.find((choice) => choice === menu[index]) ?? open.at(-1);
}

/** Best play. */
export function bestPolicy({ bestChoice }: Solution): Policy {
  return (open, _menu, state) => {
    const best = bestChoice(state);
    return open.find(({ id }) => id === best);
  };
}

/** Constant policies whose score a fair scenario keeps low (lints page); ties go to the first choice. */
export function constantPolicies(language: string) {
  // What a draft names as its language may be anything, `constructor` too.
  const label = ({ text }: Choice) => (Object.hasOwn(text, language) ? (text[language] ?? '') : '');
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
  } satisfies Readonly<Record<string, Policy>>;
}

/** Score of each constant policy, unrounded; 0 for one that reaches no ending. */
export function policyScores(voyage: Voyage, language: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(constantPolicies(language)).map(([name, policy]) => {
      const { state } = playOut(voyage, policy);
      return [name, outcomeOf(voyage, state)?.score ?? 0];
    }),
  );
}
