/** The whole number that a text says, with any of the signs one types for minus; `undefined` when it says none. */
export function wholeIn(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/u, '-');
  return /^[+-]?\d{1,4}$/.test(plain) ? Number(plain) : undefined;
}
