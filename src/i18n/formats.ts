/** A whole number in the conventions of a language. */
export function formatNumber(language: string, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A percentage given in points (62 is 62 %), in the conventions of a language; the space before % is a narrow one. */
export function formatPercent(language: string, points: number): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    .format(points / 100)
    .replace('\u00a0', '\u202f');
}

/** An effect with its sign and a true minus: +15, −10, 0. */
export function formatSigned(language: string, points: number): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(points).replace('-', '\u2212');
}
