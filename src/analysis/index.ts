export { horizonOf } from './horizon.ts';
export { type PlayOut, type Policy, playOut } from './playOut.ts';
export { policiesFor, policyScores } from './policies.ts';
export { type RandomPlay, randomPlay } from './randomPlay.ts';
export { type Solution, solve } from './solve.ts';
export { LIVE_BUDGET } from './values.ts';
