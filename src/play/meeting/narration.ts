import {
  type Choice,
  type DecisionNode,
  type GameState,
  isOpen,
  type LineNode,
  type LogEntry,
  letterOf,
  type Move,
  nodeOf,
  type Replay,
  type Scenario,
} from '../../engine/index.ts';
import type { Mode } from '../../store/index.ts';

/**
 * How far the story of a choice has come (product page, "The meeting screen"): the reply, the instruments,
 * the client's reaction, then all is told and the slip waits, and at last the why.
 */
const STEPS = ['reply', 'instruments', 'reaction', 'settled', 'why'] as const;
export type Step = (typeof STEPS)[number];

/** Where the telling stands: the moves already told, and how far the next one is. */
export interface Cursor {
  readonly told: number;
  readonly step: Step;
}

/** One reply of a menu, in file order, with its letter; a closed one keeps its place (rulings, 8). */
export interface Reply {
  readonly choice: Choice;
  readonly letter: string;
  readonly open: boolean;
}

/** A choice that is being told, after the rules have already played it. */
export interface Aftermath {
  readonly type: 'aftermath';
  readonly step: Step;
  readonly node: DecisionNode;
  readonly reply: Reply;
  /** The whole menu as it stood. */
  readonly replies: readonly Reply[];
  readonly move: Move;
  /** The steps this choice has, in order: without a reaction or a why there is nothing to wait for. */
  readonly steps: readonly Step[];
}

/** What is told now. */
export type Telling =
  | { readonly type: 'line'; readonly node: LineNode; readonly state: GameState }
  | {
      readonly type: 'deciding';
      readonly node: DecisionNode;
      readonly state: GameState;
      readonly replies: readonly Reply[];
    }
  | Aftermath
  | { readonly type: 'ended'; readonly state: GameState };

/** The telling begins, or resumes, at the line on which the log ends. */
export function resumed(game: Replay): Cursor {
  return { told: game.moves.length, step: 'reply' };
}

/** Projects a game and a cursor to what is told. The why belongs to discovery; elsewhere it waits for the debrief. */
export function tell(scenario: Scenario, game: Replay, cursor: Cursor, mode: Mode): Telling {
  const move = game.moves.find((one, index) => index >= cursor.told && one.choice !== undefined);
  if (move) return aftermath(scenario, move, cursor.step, mode);
  const { state } = game;
  const node = nodeOf(scenario, state.node);
  switch (node.type) {
    case 'ending':
      return { type: 'ended', state };
    case 'line':
      return { type: 'line', node, state };
    case 'decision':
      return { type: 'deciding', node, state, replies: repliesOf(scenario, node, state) };
  }
}

function repliesOf(scenario: Scenario, node: DecisionNode, state: GameState): readonly Reply[] {
  return node.choices.map((choice, index) => ({
    choice,
    letter: letterOf(index),
    open: isOpen(scenario, state, choice),
  }));
}

function aftermath(scenario: Scenario, move: Move, step: Step, mode: Mode): Aftermath {
  const node = nodeOf(scenario, move.before.node);
  const replies = node.type === 'decision' ? repliesOf(scenario, node, move.before) : [];
  const reply = replies.find(({ choice }) => choice.id === move.choice);
  if (node.type !== 'decision' || !reply)
    throw new Error(`Node ${JSON.stringify(node.id)} has no choice ${JSON.stringify(move.choice)}`);
  const { reaction, why } = reply.choice;
  const steps = STEPS.filter(
    (one) =>
      (one !== 'reaction' || reaction !== undefined) &&
      (one !== 'why' || (why !== undefined && mode === 'discovery')),
  );
  return { type: 'aftermath', step, node, reply, replies, move, steps };
}

/** What one press on "go on" does: moves the cursor, or asks the rules to leave a line. */
export type Advance =
  | { readonly type: 'told'; readonly cursor: Cursor }
  | { readonly type: 'act'; readonly entry: LogEntry }
  | { readonly type: 'nothing' };

/**
 * The next step of the story; a menu waits for a choice, an ending for the manager.
 * @param pressed whether the player asked for it: a press passes reply and instruments in one jump
 */
export function advance(telling: Telling, game: Replay, pressed: boolean): Advance {
  switch (telling.type) {
    case 'line':
      return { type: 'act', entry: { type: 'continue' } };
    case 'deciding':
    case 'ended':
      return { type: 'nothing' };
    case 'aftermath': {
      const from = pressed && telling.step === 'reply' ? 'instruments' : telling.step;
      const next = telling.steps[telling.steps.indexOf(from) + 1];
      const told = game.moves.indexOf(telling.move);
      return {
        type: 'told',
        cursor: next ? { told, step: next } : { told: told + 1, step: 'reply' },
      };
    }
  }
}

/** Whether the story goes on by itself; what waits to be read waits for the player. */
export function isRunning(telling: Telling): boolean {
  return telling.type === 'aftermath' && telling.step !== 'settled' && telling.step !== 'why';
}

/** Whether the last choice may be taken back: once a game, not in an exam (rulings, 7). */
export function canTakeBack(telling: Telling, game: Replay, mode: Mode): boolean {
  return (
    telling.type === 'aftermath' && !isRunning(telling) && mode !== 'exam' && game.takenBack === undefined
  );
}
