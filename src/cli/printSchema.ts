import { decodeBytes, inspect, namesOf, placeFaults } from '../format/index.ts';
import { EXIT, type ExitCode, fail, note, printJson } from './exit.ts';
import { jsonSchema } from './jsonSchema.ts';
import type { Options } from './options.ts';
import { readBytes } from './readFile.ts';
import { showFindings } from './showFindings.ts';
import type { Words } from './words.ts';

/**
 * `schema [FILE]`: the JSON Schema of the scenario file; with a file, the one that completes its own names too.
 * The file may be faulty, as one that is being written is, as long as its names can be read. Descriptions are in
 * the language of the messages.
 */
export function printSchema({ names: [name] }: Options, words: Words): ExitCode {
  if (name === undefined) {
    printJson(jsonSchema(words.say));
    return EXIT.fine;
  }
  const read = readBytes(name);
  if (read.type === 'unreadable')
    return fail(words.say('unreadable', { name, reason: words.say(`reason.${read.reason}`) }), false);
  const inspection = inspect(decodeBytes(read.bytes));
  if (inspection.file) {
    printJson(jsonSchema(words.say, namesOf(inspection.file, words.language)));
    return EXIT.fine;
  }
  note(showFindings(placeFaults(inspection, inspection.faults, name), inspection.text, 'text', words));
  return EXIT.broken;
}
