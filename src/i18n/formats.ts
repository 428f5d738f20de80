const known: Record<string, Intl.NumberFormat> = {};

/** The formatter of these options, made once: to make one takes as long as to write many numbers. */
function numbers(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  known[key] ??= new Intl.NumberFormat(language, options);
  return known[key];
}

/** A whole number in the conventions of a language. */
export function formatNumber(language: string, value: number): string {
  return numbers(language).format(value);
}

/** A percentage given in points (62 is 62 %), in the conventions of a language; the space before % is a narrow one. */
export function formatPercent(language: string, points: number): string {
  return numbers(language, { style: 'percent' })
    .format(points / 100)
    .replace('\u00a0', '\u202f');
}

/** An effect with its sign and a true minus: +15, −10, 0. */
export function formatSigned(language: string, points: number): string {
  return numbers(language, { signDisplay: 'exceptZero' }).format(points).replace('-', '\u2212');
}
