import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeBytes, withScenarioInside } from '../format/index.ts';
import { EXIT, type ExitCode, fail, print, printJson } from './exit.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import { readBytes, reasonOf } from './readFile.ts';
import type { Words } from './words.ts';

/** The page that stands alone, which the build leaves beside the site. */
const PAGE = new URL('../../dist/alone.html', import.meta.url);

/** `ship FILE`: one HTML file that plays the scenario without a network; never over another file. */
export function shipFile(options: Options, words: Words): ExitCode {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const { scenario } = opened;
  const {
    names: [name = ''],
    json,
    out = `${scenario.id}.html`,
  } = options;
  const refuse = (key: string, file: string, reason: string) =>
    fail(words.say(key, { name: file, reason: words.say(`reason.${reason}`) }), json);
  const read = readBytes(name);
  if (read.type === 'unreadable') return refuse('unreadable', name, read.reason);
  let page: string;
  try {
    page = readFileSync(PAGE, 'utf8');
  } catch (error) {
    return refuse('ship.notBuilt', fileURLToPath(PAGE), reasonOf(error));
  }
  const { text } = decodeBytes(read.bytes);
  const language = scenarioLanguage(scenario, options.language);
  try {
    writeFileSync(out, withScenarioInside(page, { text, language }), { flag: 'wx' });
  } catch (error) {
    return refuse('unwritten', out, reasonOf(error));
  }
  if (json) printJson({ scenario: scenario.id, file: out });
  else print(words.say('ship.done', { name: out }));
  return EXIT.fine;
}
