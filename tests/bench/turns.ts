import { Compiler, type Story } from 'inkjs/full';
import { solve } from '../../src/analysis/index.ts';
import { seeded } from '../../src/analysis/seeded.ts';
import {
  choicesOf,
  emptyReplay,
  extend,
  isOpen,
  letterOf,
  nodeOf,
  type Replay,
  type Voyage,
} from '../../src/engine/index.ts';
import { shipped } from '../builders/shipped.ts';
import { generated } from './generated.ts';
import { inkSource } from './inkSource.ts';
import { medians } from './measure.ts';
import { figure, type Part, ratio } from './table.ts';

const LANGUAGE = 'en';
const ROUNDS = 9;

/** Takes one line of a transcript; a game played for time drops them. */
type Tell = (line: string) => void;

/** One game by these random numbers, told line by line. @returns turns taken, those taken back included */
type Play = (random: () => number, undo: boolean, tell: Tell) => number;

/**
 * Plays by the engine, as a screen would: texts looked up, open choices told apart, one log entry after the
 * other. With `undo`, one choice in three is taken back: a game before it is still there, since none changes.
 */
function byEngine(voyage: Voyage): Play {
  const { scenario } = voyage;
  const add = (game: Replay, entry: Parameters<typeof extend>[2]): Replay => {
    const result = extend(voyage, game, entry);
    if (result.type === 'refused') throw new Error(result.reason);
    return result.game;
  };
  return (random, undo, tell) => {
    let game = emptyReplay(voyage);
    let turns = 0;
    for (;;) {
      const node = nodeOf(scenario, game.state.node);
      tell(node.text[LANGUAGE] ?? '');
      if (node.type === 'ending') return turns;
      if (node.type === 'line') {
        game = add(game, { type: 'continue' });
        continue;
      }
      const open = choicesOf(node).filter((choice) => isOpen(scenario, game.state, choice));
      for (const [index, choice] of open.entries()) tell(`${letterOf(index)} ${choice.text[LANGUAGE] ?? ''}`);
      for (let again = undo && random() < 1 / 3; ; again = false) {
        const choice = open[Math.floor(random() * open.length)];
        if (!choice) throw new Error(`No open choice at ${node.id}`);
        const next = add(game, { type: 'choose', choice: choice.id });
        const { speed, direction, legs, northing, distance, weeks } = next.state;
        tell(choice.reaction?.[LANGUAGE] ?? '-');
        tell(`${speed} ${direction} ${legs} ${northing} ${distance} ${weeks}`);
        turns += 1;
        if (again) continue;
        game = next;
        break;
      }
    }
  };
}

/**
 * Plays the same by inkjs. Its story changes in place, so that undoing needs the state saved before each
 * turn (`ToJson`) and loaded again (`LoadJson`).
 */
function byInk(story: Story): Play {
  const told = (tell: Tell, most = Number.POSITIVE_INFINITY) => {
    for (let lines = 0; story.canContinue && lines < most; lines++) tell((story.Continue() ?? '').trim());
  };
  return (random, undo, tell) => {
    story.ResetState();
    let turns = 0;
    told(tell);
    for (;;) {
      const open = story.currentChoices;
      if (open.length === 0) return turns;
      for (const [index, choice] of open.entries()) tell(`${letterOf(index)} ${choice.text}`);
      for (let again = undo && random() < 1 / 3; ; again = false) {
        const saved = undo ? story.state.ToJson() : '';
        story.ChooseChoiceIndex(Math.floor(random() * open.length));
        told(tell, 2);
        turns += 1;
        if (again) story.state.LoadJson(saved);
        else break;
      }
      told(tell);
    }
  };
}

function transcript(play: Play, seed: number, undo: boolean): string {
  const lines: string[] = [];
  play(seeded(seed), undo, (line) => lines.push(line));
  return lines.join('\n');
}

/** Throws unless both tell the same games word for word. */
function compare(name: string, ours: Play, theirs: Play, games: number): void {
  for (let seed = 0; seed < games; seed++)
    for (const undo of [false, true]) {
      const [left, right] = [transcript(ours, seed, undo), transcript(theirs, seed, undo)];
      if (left !== right)
        throw new Error(`${name}, seed ${seed}: transcripts differ\n${left}\n---\n${right}`);
    }
}

/** Turns of the engine beside those of inkjs: same graph, same random numbers, same transcripts. */
export function turns(): Part {
  const table = [['turns a second', 'engine', 'inkjs', 'engine / inkjs']];
  const graphs = [
    ['call-me-back', shipped('call-me-back')],
    ['generated, flags and gauges', generated({ layers: 12, width: 6, conditions: 'flags and gauges' })],
  ] as const;
  for (const [name, scenario] of graphs) {
    const { voyage } = solve(scenario);
    const source = inkSource(scenario, voyage.horizon, LANGUAGE);
    const ours = byEngine(voyage);
    const theirs = byInk(new Compiler(source).Compile());
    compare(name, ours, theirs, 200);
    for (const undo of [false, true]) {
      let turnsTaken = 0;
      const batch = (play: Play, games: number) => () => {
        turnsTaken = 0;
        for (let seed = 0; seed < games; seed++) turnsTaken += play(seeded(seed), undo, () => {});
      };
      const games = 100;
      // The engine plays the same games twenty times over, so that both rounds last long enough to measure.
      const repeated = () => {
        for (let times = 0; times < 20; times++) batch(ours, games)();
      };
      const { engine, ink } = medians(ROUNDS, { engine: repeated, ink: batch(theirs, games) });
      const [fast, slow] = [(20 * turnsTaken * 1000) / engine, (turnsTaken * 1000) / ink];
      table.push([`${name}${undo ? ', with undo' : ''}`, figure(fast), figure(slow), ratio(fast / slow)]);
    }
  }
  return {
    title: 'Turns',
    notes: [
      `Medians of ${ROUNDS} rounds of 100 games; transcripts of 200 games compared word for word before.`,
      'With undo: one choice in three is taken back and another one made.',
    ],
    table,
  };
}
