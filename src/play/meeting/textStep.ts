/** Type steps down as texts grow (rulings, 13): 0 is the full size, each limit passed is one step. */
export function textStep(characters: number, limits: readonly number[]): number {
  return limits.filter((limit) => characters > limit).length;
}
