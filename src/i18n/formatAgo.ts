const STEPS = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['month', 30 * 86_400_000],
  ['year', 365 * 86_400_000],
] as const;

/** How long ago a moment was, both in milliseconds since 1970: il y a 3 heures, hier, maintenant. */
export function formatAgo(language: string, moment: number, now: number): string {
  const ago = Math.max(0, now - moment);
  const [unit, size] = STEPS.findLast(([, length]) => ago >= length) ?? (['second', Infinity] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(ago / size), unit);
}
