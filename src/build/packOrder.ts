/** Ids of the shipped pack in order of difficulty, as the catalogue page lists them. */
export const PACK_ORDER = [
  'send-your-brochure',
  'call-me-back',
  'head-of-something',
  'enthusiastic-champion',
  'thirty-five-percent',
  'radio-silence',
  'quarter-end',
  'the-incumbent',
  'up-two-levels',
  'the-tender',
  'the-fifteen-percent',
  'the-committee',
] as const;
