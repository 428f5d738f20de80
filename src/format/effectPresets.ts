/**
 * The effects that do for most answers (model page, 1.8), by what they mean: how an answer bears on the watch
 * (`speed`) and on the compass (`direction`).
 */
export const EFFECT_PRESETS = {
  fastRight: { speed: 10, direction: 15 },
  slowRight: { speed: -5, direction: 15 },
  fastWrong: { speed: 15, direction: -15 },
  slowWrong: { speed: -15, direction: -10 },
  recovery: { speed: 0, direction: 10 },
} as const;

export type EffectPreset = keyof typeof EFFECT_PRESETS;
