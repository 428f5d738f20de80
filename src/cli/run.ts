import { assertNever } from '../engine/index.ts';
import { checkFiles } from './checkFiles.ts';
import { EXIT, type ExitCode, fail, note, print } from './exit.ts';
import { explainCode } from './explainCode.ts';
import { exportTexts } from './exportTexts.ts';
import { graphFile } from './graphFile.ts';
import { importTexts } from './importTexts.ts';
import { newScenario } from './newScenario.ts';
import { type Options, readOptions } from './options.ts';
import { playFile } from './playFile.ts';
import { printSchema } from './printSchema.ts';
import { reportFile } from './reportFile.ts';
import { shipFile } from './shipFile.ts';
import { solveFile } from './solveFile.ts';
import { type Words, wordsIn } from './words.ts';

async function runCommand(options: Options, words: Words): Promise<ExitCode> {
  switch (options.command) {
    case 'check':
      return checkFiles(options, words);
    case 'play':
      return playFile(options, words);
    case 'solve':
      return solveFile(options, words);
    case 'report':
      return reportFile(options, words);
    case 'graph':
      return graphFile(options, words);
    case 'texts':
      return options.names[0] === 'export' ? exportTexts(options, words) : importTexts(options, words);
    case 'ship':
      return shipFile(options, words);
    case 'schema':
      return printSchema(options, words);
    case 'explain':
      return explainCode(options, words);
    case 'new':
      return newScenario(options, words);
    default:
      return assertNever(options.command);
  }
}

/**
 * `npm run -s scenario -- <command>` (format page). Whatever happens ends in an exit code and a sentence:
 * no stack trace reaches the person.
 * @param args what follows the program's name
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const read = readOptions(args, LC_ALL || LC_MESSAGES || LANG || undefined);
  const json = args.includes('--json');
  const words = wordsIn(read.type === 'run' ? read.options.language : read.language);
  switch (read.type) {
    case 'help':
      print(words.say('help'));
      return EXIT.fine;
    case 'problem':
      note(`${words.say('help')}\n`);
      return fail(words.say(`problem.${read.code}`, { value: read.value }), json);
    case 'run':
      try {
        return await runCommand(read.options, words);
      } catch (error) {
        const value = error instanceof Error ? error.message : String(error);
        return fail(words.say('problem.bug', { value }), json);
      }
    default:
      return assertNever(read);
  }
}
