import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../analysis/index.ts';
import { starterText } from '../format/index.ts';
import { describeFinding } from '../i18n/index.ts';
import { EXIT, type ExitCode, fail, print, printJson } from './exit.ts';
import type { Options } from './options.ts';
import { reasonOf } from './readFile.ts';
import type { Words } from './words.ts';

const FOLDER = 'scenarios';

/** `new ID`: writes a small complete scenario to begin with, in both languages; never over a file. */
export function newScenario({ names, json }: Options, words: Words): ExitCode {
  const [id = ''] = names;
  const text = starterText(id);
  const [wrong] = check(text, { balance: false }).findings;
  if (wrong) {
    const { message, fix } = describeFinding(words.diagnostics, wrong);
    return fail(`${message} ${fix}`, json);
  }
  const file = join(FOLDER, `${id}.json`);
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    return fail(words.say('unwritten', { name: file, reason: words.say(`reason.${reasonOf(error)}`) }), json);
  }
  if (json) printJson({ scenario: id, file });
  else print(words.say('written', { name: file }));
  return EXIT.fine;
}
