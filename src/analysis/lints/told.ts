/**
 * A value as a message tells it beside its threshold: as few decimals as keep it on its side of it
 * (rulings, 5: numbers never round across a threshold).
 */
export function told(value: number, threshold: number): number {
  for (let digits = 0; digits < 6; digits++) {
    const rounded = Number(value.toFixed(digits));
    if (Math.sign(rounded - threshold) === Math.sign(value - threshold)) return rounded;
  }
  return value;
}
