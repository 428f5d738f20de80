import { EXIT, type ExitCode, printJson } from './exit.ts';
import { jsonSchema } from './jsonSchema.ts';
import type { Words } from './words.ts';

/** `schema`: the JSON Schema of the scenario file; its descriptions are in the language of the messages. */
export function printSchema(words: Words): ExitCode {
  printJson(jsonSchema(words.say));
  return EXIT.fine;
}
