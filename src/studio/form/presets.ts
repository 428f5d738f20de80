import { EFFECT_PRESETS } from '../../format/index.ts';

/** An effect on both gauges that authors use often. */
export interface Preset {
  readonly key: string;
  readonly speed: number;
  readonly direction: number;
}

/** The five effects of the model page, 1.8. */
export const PRESETS: readonly Preset[] = Object.entries(EFFECT_PRESETS).map(([key, effect]) => ({
  key,
  ...effect,
}));

/** Sizes of an effect in points, on the conversion card for trainers (model page, 1.8). */
export const SIZES = { S: 5, M: 10, L: 15, XL: 20 } as const;
export type Size = keyof typeof SIZES;

/** The same effect in another size: what moves keeps its direction; where nothing moves, the compass gains. */
export function inSize(speed: number, direction: number, size: Size): Pick<Preset, 'speed' | 'direction'> {
  const points = SIZES[size];
  if (speed === 0 && direction === 0) return { speed, direction: points };
  return { speed: Math.sign(speed) * points, direction: Math.sign(direction) * points };
}
