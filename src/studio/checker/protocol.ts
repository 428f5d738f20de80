import type { Analysis, CostTable, DecisionWeight, DopingFigures, Known } from '../../analysis/index.ts';
import type { Scenario, Voyage } from '../../engine/index.ts';
import type { Finding } from '../../format/index.ts';

/** A text of which to say everything that can be said. */
export interface Ask {
  /** Rises with each text. */
  readonly number: number;
  readonly text: string;
}

/** The same of its games, or the wish to hear no more of the text before. */
export type BalanceAsk =
  | (Ask & {
      /** Most states to visit for each part; the live budget without it. */
      readonly budget?: number;
    })
  | { readonly type: 'cancel' };

/** What reading a text tells at once: PN1xx to PN3xx and PN5xx. */
export interface Reading {
  readonly number: number;
  readonly findings: readonly Finding[];
  /** Only for a text without errors. */
  readonly scenario: Scenario | undefined;
  /** The same, or a scenario whose rules can be tried although its words or looks still have errors. */
  readonly playable: Scenario | undefined;
}

/** All that exact solving tells of a scenario, as it crosses from one thread to the other. */
export interface Figures extends Omit<Analysis, 'solution'> {
  /** By what games are scored. */
  readonly voyage: Omit<Voyage, 'scenario'>;
  /** What was found out of the value function: `solve(scenario, LIVE_BUDGET, known)` knows it again. */
  readonly known: Known | undefined;
  /** Score of each constant policy in the first language, 0 to 100. */
  readonly policies: Readonly<Record<string, number>>;
  /** Weight of each decision; `undefined` where it is too large to tell. */
  readonly decisions: readonly DecisionWeight[] | undefined;
  /** What each choice costs; `undefined` where the scenario is only estimated. */
  readonly costs: CostTable | undefined;
  readonly doping: DopingFigures;
  /** Most states that were to be visited. */
  readonly budget: number;
}

/** Figures with the scenario that they are of. */
export interface Measured {
  readonly figures: Figures;
  readonly scenario: Scenario;
}

/** What playing every game proves, told some time after the reading. */
export interface Balance {
  readonly number: number;
  /** All findings of the text, those of the reading among them. */
  readonly findings: readonly Finding[];
  /** Absent for a text whose rules cannot be tried. */
  readonly figures: Figures | undefined;
}

/** The work stopped on an error of ours. */
interface Failure {
  readonly type: 'failed';
  readonly number: number;
}

/**
 * A reading as it crosses from one thread to the other. The scenario of a large file takes longer on the way than
 * where its JSON is known already: there it is made again.
 */
interface ReadText extends Pick<Reading, 'number' | 'findings'> {
  readonly type: 'read';
  /** What `toScenario` may be given: the whole file, its rules only, or nothing. */
  readonly fit: 'whole' | 'rules' | undefined;
  /** What the text was read as, where the text itself is not JSON. */
  readonly mended: Scenario | undefined;
}

export type TellReading = ReadText | Failure;

export type TellBalance =
  | { readonly type: 'progress'; readonly number: number; readonly states: number }
  | ({ readonly type: 'balanced' } & Balance)
  | Failure;

export type Tell = TellReading | TellBalance;
