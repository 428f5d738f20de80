import { canonicalText } from './canonical.ts';
import { decodeText } from './decode.ts';
import { scan } from './scan.ts';

/**
 * A text in its one layout, nothing lost.
 * @returns `undefined` for a text that is no JSON, that passes the limits of a file, or of which a key that
 * stands twice would be lost
 */
export function tidied(text: string): string | undefined {
  const decoded = decodeText(text);
  if (!decoded.readable) return undefined;
  const { safe, faults } = scan(decoded.text);
  if (!safe || faults.some(({ code }) => code === 'PN107')) return undefined;
  try {
    return canonicalText(JSON.parse(decoded.text));
  } catch {
    return undefined;
  }
}
