import type { Fault } from './finding.ts';
import { MAX_BYTES } from './limits.ts';

export interface Decoded {
  /** Without a byte-order mark; empty for a file that is too large to look at. */
  readonly text: string;
  readonly readable: boolean;
  readonly faults: readonly Fault[];
}

const MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';

function tooLarge(): Decoded {
  return {
    text: '',
    readable: false,
    faults: [{ code: 'PN102', path: [], params: { most: MAX_BYTES / 1024 / 1024 }, offset: 0 }],
  };
}

/** Whether decoded bytes are those of a picture, an archive, a document: not worth a line of findings each. */
export function isNoText(text: string): boolean {
  return text.includes('\0') && !/^\s*[{[]/.test(text);
}

/** Takes a text that is already a string: its size and its byte-order mark. */
export function decodeText(text: string): Decoded {
  if (text.length > MAX_BYTES) return tooLarge();
  if (!text.startsWith(MARK)) return { text, readable: true, faults: [] };
  return { text: text.slice(1), readable: true, faults: [{ code: 'PN105', path: [], offset: 0 }] };
}

/** The family of UTF-16 that the first bytes show, by their mark or by the zero byte beside an ASCII letter. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && bytes[3] === 0))
    return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && bytes[2] === 0))
    return 'utf-16be';
  return undefined;
}

/** The first place where the lenient reading put a replacement for bytes that are not UTF-8. */
function firstWrongByte(bytes: Uint8Array, text: string): { offset: number; byte: number } | undefined {
  const encoder = new TextEncoder();
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
      return { offset: at, byte: bytes[byte] ?? 0 };
    byte += 3;
    from = at + 1;
  }
  return undefined;
}

/**
 * Reads bytes as UTF-8. Other encodings are told with their place, and read all the same as well as
 * can be, so that the other faults are told too.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return tooLarge();
  const wide = utf16(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return {
      text,
      readable: true,
      faults: [{ code: 'PN103', path: [], params: { found: wide.toUpperCase() }, offset: 0 }],
    };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const decoded = decodeText(text);
  const wrong = text.includes(REPLACEMENT) ? firstWrongByte(bytes, text) : undefined;
  if (!wrong) return decoded;
  const offset = wrong.offset - (text.length - decoded.text.length);
  const found = wrong.byte.toString(16).toUpperCase().padStart(2, '0');
  return {
    text: decoded.text,
    readable: true,
    faults: [...decoded.faults, { code: 'PN104', path: [], params: { found }, offset }],
  };
}
