/** Words as the voice page counts them: apostrophes and hyphens separate, a lone mark is no word. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
