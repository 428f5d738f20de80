import { writeFileSync } from 'node:fs';
import { check, fixLetters } from '../analysis/index.ts';
import type { Finding } from '../format/index.ts';
import { note } from './exit.ts';
import { readBytes, reasonOf } from './readFile.ts';
import type { Words } from './words.ts';

/** A file after its check, or the reason why there was none. */
export type Checked =
  | { readonly type: 'checked'; readonly findings: readonly Finding[]; readonly text: string }
  | { readonly type: 'unopened'; readonly reason: string };

/** Shuffles the answers of a file whose letters give the right ones away; the bytes to check are then the new ones. */
function fixed(file: string, bytes: Uint8Array, words: Words): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const fix = fixLetters(text);
  if (fix.type === 'needless') return bytes;
  if (fix.type === 'hopeless') {
    note(words.say('notShuffled', { name: file }));
    return bytes;
  }
  try {
    writeFileSync(file, fix.text);
  } catch (error) {
    note(words.say('unwritten', { name: file, reason: words.say(`reason.${reasonOf(error)}`) }));
    return bytes;
  }
  note(words.say('shuffled', { name: file, seed: fix.seed }));
  return new TextEncoder().encode(fix.text);
}

/** All findings of one file; `--fix` first mends what can be mended. */
export function checkFile(file: string, { fix }: { readonly fix: boolean }, words: Words): Checked {
  const read = readBytes(file);
  if (read.type === 'unreadable') return { type: 'unopened', reason: read.reason };
  const bytes = fix ? fixed(file, read.bytes, words) : read.bytes;
  return {
    type: 'checked',
    findings: check(bytes, { file }).findings,
    text: new TextDecoder().decode(bytes),
  };
}
