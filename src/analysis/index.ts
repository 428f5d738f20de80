export { horizonOf, successors } from './horizon.ts';
export { type Option, optionsOf } from './options.ts';
export { type Played, type PlayOut, type Policy, playOut } from './playOut.ts';
export { bestPolicy, policiesFor, policyScores } from './policies.ts';
export { type RandomPlay, randomPlay } from './randomPlay.ts';
export { type ReviewRow, reviewGame } from './reviewGame.ts';
export { shownCosts } from './shownCosts.ts';
export { type Solution, solve } from './solve.ts';
export { LIVE_BUDGET } from './values.ts';
