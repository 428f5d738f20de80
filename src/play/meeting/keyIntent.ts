/** What a key means in a game (product page: letters, figures, Enter, Escape). */
export type KeyIntent =
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'goOn' }
  | { readonly type: 'menu' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'other' };

const QUIET = [
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'PageUp',
  'PageDown',
  'Home',
  'End',
];

/** Reads a key by the letter it types, on any keyboard; nothing for keys that belong to the browser. */
export function intentOf(key: string): KeyIntent | undefined {
  if (QUIET.includes(key) || /^F\d+$/.test(key)) return undefined;
  if (key === 'Escape') return { type: 'menu' };
  if (key === 'Enter' || key === ' ') return { type: 'goOn' };
  if (key === 'ArrowDown' || key === 'ArrowUp') return { type: 'step', by: key === 'ArrowDown' ? 1 : -1 };
  const letter = 'ABCD'.indexOf(key.toUpperCase());
  const index = letter >= 0 ? letter : '1234'.indexOf(key);
  return key.length === 1 && index >= 0 ? { type: 'choose', index } : { type: 'other' };
}
