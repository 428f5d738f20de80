import type { Fault, FilePath } from './finding.ts';
import { MAX_DEPTH, MAX_FINDINGS, MAX_NODES, MAX_VALUES } from './limits.ts';
import { endOfComment, endOfString, TOKENS, unescaped } from './tokens.ts';

const { QUOTE, COMMA, SLASH, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT } = TOKENS;

/** Keys that reach into the prototype of an object. */
export const FORBIDDEN_IDS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export interface Scan {
  readonly faults: readonly Fault[];
  /** False when a limit was passed: nothing may then be built from the text. */
  readonly safe: boolean;
}

/** Up to so many keys are compared one by one, which is quicker than a set. */
const SMALL = 12;

interface Frame {
  readonly isList: boolean;
  keys: string[];
  manyKeys: Set<string> | undefined;
  key: string;
  entries: number;
}

function isNew(frame: Frame, key: string): boolean {
  if (frame.manyKeys) return frame.manyKeys.size < frame.manyKeys.add(key).size;
  if (frame.keys.includes(key)) return false;
  if (frame.keys.push(key) > SMALL) frame.manyKeys = new Set(frame.keys);
  return true;
}

function pathOf(frames: readonly Frame[]): FilePath {
  return frames.map((frame) => (frame.isList ? frame.entries : frame.key));
}

/**
 * Looks through a text before anything is built from it, without recursion: nesting, number of entries,
 * keys that stand twice in one object, forbidden ids (rulings, 17). Whether it is JSON is judged later.
 */
export function scan(text: string): Scan {
  const faults: Fault[] = [];
  const frames: Frame[] = [];
  let values = 0;
  let keyComes = false;

  const tooMany = (frame: Frame): boolean => {
    values += 1;
    return frame.entries > MAX_NODES || values > MAX_VALUES;
  };
  const stop = (fault: Fault): Scan => ({ faults: [...faults, fault], safe: false });

  const tooManyAt = (offset: number): Scan =>
    stop({ code: 'PN121', path: pathOf(frames.slice(0, -1)), params: { most: MAX_NODES }, offset });

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const top = frames.at(-1);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (keyComes && top) {
        keyComes = false;
        top.key = unescaped(text, at + 1, end);
        top.entries += 1;
        if (tooMany(top)) return tooManyAt(at);
        const forbidden = FORBIDDEN_IDS.includes(top.key);
        if ((forbidden || !isNew(top, top.key)) && faults.length <= MAX_FINDINGS)
          faults.push({
            code: forbidden ? 'PN108' : 'PN107',
            path: pathOf(frames),
            params: { found: top.key },
            offset: at,
            length: end - at + 1,
          });
      }
      at = end;
    } else if (code === COMMA) {
      if (!top) continue;
      if (top.isList) {
        top.entries += 1;
        if (tooMany(top)) return tooManyAt(at);
      } else keyComes = true;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (frames.length === MAX_DEPTH)
        return stop({ code: 'PN106', path: pathOf(frames), params: { most: MAX_DEPTH }, offset: at });
      const isList = code === OPEN_LIST;
      frames.push({ isList, keys: [], manyKeys: undefined, key: '', entries: 0 });
      keyComes = !isList;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      // A bracket that does not match is left open, so that a broken file never seems flatter than it is.
      if (top?.isList === (code === CLOSE_LIST)) frames.pop();
      keyComes = false;
    } else if (code === COLON) keyComes = false;
    else if (code === SLASH) at = endOfComment(text, at);
  }
  return { faults, safe: true };
}
