import { endOfString, TOKENS, unescaped } from './tokens.ts';
import type { Wanted } from './wanted.ts';

const { QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT } = TOKENS;

interface Frame {
  readonly wanted: Wanted | undefined;
  readonly isList: boolean;
  index: number;
  current: Wanted | undefined;
  keyComes: boolean;
}

const LITERAL = /[^\s,:{}[\]"/]+/y;

/**
 * Walks a text that is JSON once and notes where the wanted keys and values stand. Editors ask for it after every
 * key pressed, hence the plain walk: a parser that is ready for broken texts takes five times as long.
 */
export function findInSound(text: string, root: Wanted): void {
  const frames: Frame[] = [];
  let top: Frame | undefined;
  const arrive = (offset: number, length: number): Wanted | undefined => {
    const wanted = top ? (top.isList ? top.wanted?.steps.get(top.index) : top.current) : root;
    if (wanted) wanted.value = { offset, length };
    return wanted;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) continue;
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const length = end - at + (text.charCodeAt(end) === QUOTE ? 1 : 0);
      if (top?.keyComes) {
        top.keyComes = false;
        top.current = top.wanted?.steps.get(unescaped(text, at + 1, end));
        if (top.current) top.current.key = { offset: at, length };
      } else arrive(at, length);
      at = end;
    } else if (code === COMMA) {
      if (!top) continue;
      if (top.isList) top.index += 1;
      else top.keyComes = true;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      const isList = code === OPEN_LIST;
      top = { wanted: arrive(at, 1), isList, index: 0, current: undefined, keyComes: !isList };
      frames.push(top);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (top?.isList !== (code === CLOSE_LIST)) continue;
      frames.pop();
      top = frames.at(-1);
    } else if (code === COLON) {
      if (top) top.keyComes = false;
    } else {
      LITERAL.lastIndex = at;
      const length = LITERAL.exec(text)?.[0].length ?? 1;
      arrive(at, length);
      at += length - 1;
    }
  }
}
