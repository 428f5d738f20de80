import { expect, test } from 'vitest';
import { emptyReplay, extend, type LogEntry, type Replay, type Route } from '../../src/engine/index.ts';
import {
  advance,
  canTakeBack,
  isRunning,
  resumed,
  type Step,
  tell,
} from '../../src/play/meeting/narration.ts';
import type { Mode } from '../../src/store/index.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const told = { reaction: { en: 'a door' }, why: { en: 'because' } };
const scenario = scenarioOf(
  [
    line('hello', 'ask'),
    decision('ask', [
      choice('push', 'over', { ...told, speed: 10 }),
      choice('listen', 'ask', told),
      choice('secret', 'over', { needs: [{ flag: 'knows', negated: false }] }),
      choice('mute', 'over'),
    ]),
    ending('over', 'stalled'),
  ],
  { flags: ['knows'] },
);
const route: Route = { scenario, horizon: 5 };
const choose = (id: string): LogEntry => ({ type: 'choose', choice: id });

function played(...entries: readonly LogEntry[]): Replay {
  return entries.reduce<Replay>((game, entry) => {
    const next = extend(route, game, entry);
    if (next.type === 'refused') throw new Error(next.reason);
    return next.game;
  }, emptyReplay(route));
}

/** Presses on from a cursor until the story waits for the player. */
function stepsOf(game: Replay, mode: Mode, pressed: boolean): readonly string[] {
  let cursor = { told: game.moves.length - 1, step: 'reply' as Step };
  const steps: string[] = [];
  for (let i = 0; i < 10; i++) {
    const telling = tell(scenario, game, cursor, mode);
    if (telling.type !== 'aftermath') return [...steps, telling.type];
    steps.push(telling.step);
    const next = advance(telling, game, pressed);
    if (next.type !== 'told') return steps;
    cursor = next.cursor;
  }
  return steps;
}

test('a line that leads on is told first, and going on asks the rules to leave it', () => {
  const game = played();
  const telling = tell(scenario, game, resumed(game), 'discovery');
  expect(telling.type).toBe('line');
  expect(advance(telling, game, true)).toEqual({ type: 'act', entry: { type: 'continue' } });
});

test('a menu shows every reply in file order with its letter, the closed one kept in its place', () => {
  const game = played({ type: 'continue' });
  const telling = tell(scenario, game, resumed(game), 'exam');
  expect(
    telling.type === 'deciding' && telling.replies.map((one) => [one.letter, one.choice.id, one.open]),
  ).toEqual([
    ['A', 'push', true],
    ['B', 'listen', true],
    ['C', 'secret', false],
    ['D', 'mute', true],
  ]);
  expect(advance(telling, game, true)).toEqual({ type: 'nothing' });
});

test('a choice is told as reply, instruments, reaction, and only then the why', () => {
  const game = played({ type: 'continue' }, choose('listen'));
  expect(stepsOf(game, 'discovery', false)).toEqual([
    'reply',
    'instruments',
    'reaction',
    'settled',
    'why',
    'deciding',
  ]);
});

test('outside of discovery the why waits for the debrief', () => {
  const game = played({ type: 'continue' }, choose('listen'));
  for (const mode of ['training', 'exam'] as const)
    expect(stepsOf(game, mode, false)).toEqual(['reply', 'instruments', 'reaction', 'settled', 'deciding']);
});

test('a press jumps over the movement of the instruments', () => {
  const game = played({ type: 'continue' }, choose('listen'));
  expect(stepsOf(game, 'discovery', true)).toEqual(['reply', 'reaction', 'settled', 'why', 'deciding']);
});

test('a reply without reaction or why is told without waiting for them, then the game has ended', () => {
  const game = played({ type: 'continue' }, choose('mute'));
  expect(stepsOf(game, 'discovery', false)).toEqual(['reply', 'instruments', 'settled', 'ended']);
});

test('a resumed game stands on the line that its log says, with nothing told again', () => {
  const game = played({ type: 'continue' }, choose('listen'), choose('listen'));
  expect(tell(scenario, game, resumed(game), 'discovery')).toMatchObject({
    type: 'deciding',
    node: { id: 'ask' },
  });
  const over = played({ type: 'continue' }, choose('push'));
  expect(tell(scenario, over, resumed(over), 'discovery').type).toBe('ended');
});

test('the last choice may be taken back once, when all has come to rest, and never in an exam', () => {
  const game = played({ type: 'continue' }, choose('push'));
  const at = (step: Step, mode: Mode, of = game) => {
    const telling = tell(scenario, of, { told: of.moves.length - 1, step }, mode);
    return canTakeBack(telling, of, mode);
  };
  expect(at('instruments', 'discovery')).toBe(false);
  expect(at('settled', 'discovery')).toBe(true);
  expect(at('why', 'discovery')).toBe(true);
  expect(at('settled', 'training')).toBe(true);
  expect(at('settled', 'exam')).toBe(false);
  const again = played({ type: 'continue' }, choose('push'), { type: 'takeBack' }, choose('listen'));
  expect(at('settled', 'discovery', again)).toBe(false);
});

test('after a take-back the menu stands again', () => {
  const game = played({ type: 'continue' }, choose('push'), { type: 'takeBack' });
  const cursor = { told: 1, step: 'settled' as const };
  expect(tell(scenario, game, cursor, 'discovery')).toMatchObject({ type: 'deciding', node: { id: 'ask' } });
});

test('only what moves by itself counts as running', () => {
  const game = played({ type: 'continue' }, choose('push'));
  const running = (['reply', 'instruments', 'reaction', 'settled', 'why'] as const).filter((step) =>
    isRunning(tell(scenario, game, { told: 1, step }, 'discovery')),
  );
  expect(running).toEqual(['reply', 'instruments', 'reaction']);
});
