export { assertNever } from './assertNever.ts';
export { flagsSet, isOpen } from './conditions.ts';
export { drift, type RunOut, runOut } from './ending.ts';
export {
  type DopingBadge,
  dopingBadge,
  finalProgress,
  forecast,
  progress,
} from './forecast.ts';
export { clampGauge, defaultWeeks, heading, legDistance, legNorthing } from './gauges.ts';
export { rulesHash } from './hash.ts';
export { CONFIDENCES, type Confidence, type GameLog, type LogEntry } from './log.ts';
export { choicesOf, letterOf, nodeOf } from './lookup.ts';
export { type Outcome, outcomeOf } from './outcome.ts';
export {
  type ExtendResult,
  emptyReplay,
  entriesBefore,
  extend,
  type LogRefusal,
  type Move,
  type Replay,
  replay,
} from './replay.ts';
export { sameRules } from './sameRules.ts';
export {
  type AvatarOptions,
  type CastMember,
  type Choice,
  type DecisionNode,
  type Effects,
  ENDING_KINDS,
  type EndingKind,
  type EndingNode,
  type Flag,
  type FlagCondition,
  type GaugeCondition,
  type GaugeRange,
  type LineNode,
  type LocalText,
  MAX_FLAGS,
  MOODS,
  type Mood,
  PLACES,
  type Place,
  type Route,
  RUN_OUT_LEGS,
  type Scenario,
  type ScenarioNode,
  type Voyage,
} from './scenario.ts';
export { type Grade, gradeOf, SIGNATURE_SCORE, scoreOf, shown } from './score.ts';
export type { GameState } from './state.ts';
export {
  type Action,
  type GameEvent,
  type Refusal,
  type Span,
  type StepResult,
  startState,
  step,
} from './step.ts';
export { HELD_COURSE, streakOf } from './streak.ts';
export { type Trail, type TrailPoint, trailOf } from './trail.ts';
