/**
 * Picks the language to start in: the address (`?lng=`), else the stored wish, else the browser's first
 * language that is offered, else the first offered.
 */
export function preferredLanguage(
  offered: readonly string[],
  wishes: {
    readonly address?: string | null;
    readonly stored?: string | undefined;
    readonly browser: readonly string[];
  },
): string {
  const tags = [wishes.address, wishes.stored, ...wishes.browser].map(
    (tag) => tag?.toLowerCase().split('-')[0],
  );
  return tags.find((tag) => tag !== undefined && offered.includes(tag)) ?? offered[0] ?? 'en';
}
