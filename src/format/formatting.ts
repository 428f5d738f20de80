import type { FormattingOptions } from 'jsonc-parser';

/** How a JSON text is laid out, so that what is added to it looks like the rest. */
export function formattingOf(text: string): FormattingOptions {
  return {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)/m.exec(text)?.[1]?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
