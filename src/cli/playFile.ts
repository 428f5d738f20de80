import { createInterface } from 'node:readline';
import { type Solution, solve } from '../analysis/index.ts';
import { nodeOf, outcomeOf } from '../engine/index.ts';
import { EXIT, type ExitCode, fail, note, print, printJson } from './exit.ts';
import { type Game, gameReport, type Player, playGame } from './game.ts';
import { openScenario, scenarioLanguage } from './openScenario.ts';
import type { Options } from './options.ts';
import { transcript } from './transcript.ts';
import type { Words } from './words.ts';

type Teller = ReturnType<typeof transcript>;

/** A player whose letters are all known beforehand; `problem` tells why they cannot be played to the end. */
function scripted(letters: string, tell: (text: string) => void, teller: Teller, words: Words) {
  let at = 0;
  let problem: string | undefined;
  const player: Player = {
    arrive: (node, state) => tell(teller.node(node, state)),
    letter: async (node) => {
      const letter = letters[at++];
      if (letter === undefined)
        problem = words.say('play.tooShort', { given: letters.length, node: node.id });
      else tell(`> ${letter}`);
      return letter;
    },
    refuse: (reason, letter, node) => {
      problem = words.say(`play.${reason}`, { context: 'scripted', letter, place: at, node: node.id });
      return false;
    },
    chosen: (choice, before, after) => tell(teller.chosen(choice, before, after)),
  };
  const problemAfter = (game: Game | undefined) =>
    game && game.choices.length < letters.length
      ? words.say('play.tooLong', { given: letters.length, taken: game.choices.length })
      : problem;
  return { player, problemAfter };
}

/** A person at the keyboard: asked until the letter can be taken. */
function asked(tell: (text: string) => void, teller: Teller, words: Words) {
  const input = createInterface({ input: process.stdin });
  const lines = input[Symbol.asyncIterator]();
  const player: Player = {
    arrive: (node, state) => tell(teller.node(node, state)),
    letter: async () => {
      process.stderr.write('> ');
      const { value, done } = await lines.next();
      return done ? undefined : String(value).trim();
    },
    refuse: (problem, letter, node) => {
      note(words.say(`play.${problem}`, { letter, node: node.id }));
      return true;
    },
    chosen: (choice, before, after) => tell(teller.chosen(choice, before, after)),
  };
  return { player, close: () => input.close() };
}

function finish(
  solution: Solution,
  game: Game,
  { json }: Options,
  teller: Teller,
  tell: (text: string) => void,
) {
  const outcome = outcomeOf(solution.voyage, game.state);
  const node = nodeOf(solution.voyage.scenario, game.state.node);
  if (outcome) tell(teller.ending(node, outcome, game));
  if (json) printJson(gameReport(solution, game));
  return EXIT.fine;
}

/**
 * `play FILE`: a game in the terminal, or with `--choices` by letters given beforehand; letters that are
 * illegal, too few or too many exit 2 with the reason (rulings, 18).
 */
export async function playFile(options: Options, words: Words): Promise<ExitCode> {
  const opened = openScenario(options, words);
  if (typeof opened === 'number') return opened;
  const solution = solve(opened.scenario);
  const teller = transcript(opened.scenario, scenarioLanguage(opened.scenario, options.language), words);

  if (options.choices !== undefined) {
    const tell = options.json ? () => undefined : print;
    tell(teller.opening());
    const { player, problemAfter } = scripted(options.choices, tell, teller, words);
    const game = await playGame(solution, player);
    const problem = problemAfter(game);
    return game && problem === undefined
      ? finish(solution, game, options, teller, tell)
      : fail(problem ?? words.say('play.stopped'), options.json);
  }

  const tell = options.json ? note : print;
  tell(teller.opening());
  const { player, close } = asked(tell, teller, words);
  const game = await playGame(solution, player);
  close();
  return game ? finish(solution, game, options, teller, tell) : fail(words.say('play.stopped'), options.json);
}
