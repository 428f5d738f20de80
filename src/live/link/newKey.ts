/** A random key of 128 bits for a message or a window; `crypto.randomUUID` is missing on pages of a local network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
