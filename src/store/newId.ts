/**
 * An id for something that begins now; `crypto.randomUUID` is missing on pages of a local network.
 * @param now milliseconds since 1970
 */
export function newId(now: number): string {
  return `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
