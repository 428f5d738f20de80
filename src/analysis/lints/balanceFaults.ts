import type { Scenario } from '../../engine/index.ts';
import type { Fault } from '../../format/index.ts';
import { solve } from '../solve.ts';
import { LIVE_BUDGET } from '../values.ts';
import { alwaysLetter } from './alwaysLetter.ts';
import { authorsBest } from './authorsBest.ts';
import { endingCourse } from './endingCourse.ts';
import { type Facts, factsOf } from './facts.ts';
import { fatalStart } from './fatalStart.ts';
import { freeMistake } from './freeMistake.ts';
import { gaugeHabits } from './gaugeHabits.ts';
import { highStart } from './highStart.ts';
import { hopeless } from './hopeless.ts';
import { labelLengths } from './labelLengths.ts';
import { longestRight } from './longestRight.ts';
import { missingWhy } from './missingWhy.ts';
import { noConsequence } from './noConsequence.ts';
import { noDoping } from './noDoping.ts';
import { noTemptation } from './noTemptation.ts';
import { oneQuestion } from './oneQuestion.ts';
import { questionRight } from './questionRight.ts';
import { randomClicker } from './randomClicker.ts';
import { rareEnding } from './rareEnding.ts';
import { sameWay } from './sameWay.ts';
import { saturation } from './saturation.ts';
import { slowestRight } from './slowestRight.ts';
import { slowStart } from './slowStart.ts';
import { twinChoices } from './twinChoices.ts';
import { twinGauges } from './twinGauges.ts';
import { unevenLength } from './unevenLength.ts';
import { unwinnable } from './unwinnable.ts';

/** The lints in the order of their page, L1 to L22 with their variants. */
const LINTS: readonly ((facts: Facts) => readonly Fault[])[] = [
  alwaysLetter,
  longestRight,
  questionRight,
  gaugeHabits,
  twinGauges,
  slowestRight,
  randomClicker,
  noConsequence,
  sameWay,
  hopeless,
  fatalStart,
  freeMistake,
  slowStart,
  noTemptation,
  saturation,
  endingCourse,
  oneQuestion,
  unevenLength,
  authorsBest,
  unwinnable,
  rareEnding,
  noDoping,
  labelLengths,
  twinChoices,
  highStart,
  missingWhy,
];

/**
 * The balance of a scenario (PN4xx, lints page), judged on its solved graph; a scenario without any decision
 * has none to judge. One that is too large to be solved within the budget is said to be so (PN499).
 * @param budget most situations to follow
 */
export function balanceFaults(scenario: Scenario, budget = LIVE_BUDGET): readonly Fault[] {
  const facts = factsOf(solve(scenario, budget), budget);
  if (!facts) return [{ code: 'PN499', path: ['nodes'], at: 'key', params: { most: budget } }];
  return facts.decisions.length === 0 ? [] : LINTS.flatMap((lint) => lint(facts));
}
