import { expect, test } from 'vitest';
import { solve } from '../../src/analysis/index.ts';
import { announcements, gauges } from '../../src/play/meeting/announce.ts';
import { meetingView } from '../../src/play/meeting/meetingView.ts';
import { resumed, type Step, tell } from '../../src/play/meeting/narration.ts';
import { createSession } from '../../src/store/index.ts';
import { choice, decision, ending, line, scenarioOf } from '../builders/scenario.ts';

const cast = { claire: { id: 'claire', name: { en: 'Claire' } } };
const spoken = { speaker: 'claire' } as const;
const scenario = {
  ...scenarioOf([
    {
      ...decision('ask', [
        choice('push', 'next', { speed: 15, direction: -10, weeks: 2, reaction: { en: 'a door' } }),
        choice('wait', 'storm'),
      ]),
      ...spoken,
      mood: 'worried' as const,
    },
    { ...decision('next', [choice('go', 'over')]), ...spoken, mood: 'happy' as const },
    line('storm', 'next', { direction: -20 }),
    ending('over', 'stalled'),
  ]),
  cast,
};
const { voyage } = solve(scenario);

function seen(entries: readonly string[], step: Step) {
  const session = createSession(voyage);
  for (const id of entries) session.act(id === '' ? { type: 'continue' } : { type: 'choose', choice: id });
  const { game } = session.state.getState();
  const last = game.moves.at(-1);
  const cursor = last?.choice === undefined ? resumed(game) : { told: game.moves.length - 1, step };
  const telling = tell(scenario, game, cursor, 'discovery');
  return { telling, view: meetingView(voyage, game, telling), moves: game.replayed };
}

test('after a choice the gauges are true at once and remember where they came from', () => {
  const { view } = seen(['push'], 'reply');
  expect(view).toMatchObject({ speed: 65, direction: 40, weeks: 2, legs: 0 });
  expect(view.former).toMatchObject({ speed: 50, direction: 50, forecast: 0, progress: 0 });
  expect(view.forecast).toBeGreaterThan(0);
});

test('the face turns with the reaction, not before', () => {
  expect(seen(['push'], 'instruments').view.sitter).toEqual({ character: 'claire', mood: 'worried' });
  expect(seen(['push'], 'reaction').view.sitter).toEqual({ character: 'claire', mood: 'happy' });
});

test('an event on a line leaves its traces through the next line', () => {
  const { telling, view } = seen(['wait', ''], 'reply');
  expect(telling.type).toBe('deciding');
  expect(view.former).toMatchObject({ direction: 50 });
  expect(view.direction).toBe(30);
});

test('the traces of a choice leave with the next line', () => {
  const session = createSession(voyage);
  session.act({ type: 'choose', choice: 'push' });
  const { game } = session.state.getState();
  const telling = tell(scenario, game, resumed(game), 'discovery');
  expect(meetingView(voyage, game, telling).former).toBeUndefined();
});

const words = {
  meeting: (key: string, params?: Readonly<Record<string, string | number>>) =>
    `${key} ${Object.values(params ?? {}).join(' ')}`.trim(),
  say: (key: string) => key,
  quote: (text: string) => `“${text}”`,
  points: (points: number) => String(points),
  percent: (points: number) => `${points}%`,
};

test('line, gauges and reaction are announced in order, each under a key of its own', () => {
  const first = seen([], 'reply');
  expect(
    announcements(first.telling, first.view, 'discovery', first.moves, words).map(({ text }) => text),
  ).toEqual(['said cast.claire.name “nodes.ask.text”']);
  const { telling, view, moves } = seen(['push'], 'settled');
  const said = announcements(telling, view, 'discovery', moves, words);
  expect(said.map(({ text }) => text.split(' ')[0])).toEqual([
    'gauges.moved',
    'nodes.ask.choices.push.reaction',
  ]);
  expect(new Set(said.map(({ key }) => key)).size).toBe(2);
});

test('an exam never announces the real progress', () => {
  const { telling, view, moves } = seen(['push'], 'settled');
  const gauges = (mode: 'discovery' | 'exam') => announcements(telling, view, mode, moves, words)[0]?.text;
  expect(gauges('discovery')).toContain('gauges.readings');
  expect(gauges('exam')).not.toContain('gauges.readings');
});

test('legs on a held course are counted and told, and the reply that ends them says so', () => {
  const steady = solve({
    ...scenarioOf([
      decision('one', [choice('hold', 'two', { direction: 30 })]),
      decision('two', [choice('fall', 'end', { direction: -30 }), choice('hold', 'end')]),
      ending('end', 'advance'),
    ]),
  }).voyage;
  const after = (...choices: readonly string[]) => {
    const session = createSession(steady);
    for (const id of choices) session.act({ type: 'choose', choice: id });
    const { game } = session.state.getState();
    const cursor = { told: game.moves.length - 1, step: 'instruments' } as const;
    return meetingView(steady, game, tell(steady.scenario, game, cursor, 'training'));
  };
  expect(after('hold')).toMatchObject({ streak: 1, broken: false });
  expect(after('hold', 'hold')).toMatchObject({ streak: 2, broken: false });
  expect(after('hold', 'fall')).toMatchObject({ streak: 0, broken: true });
  const told = (view: ReturnType<typeof after>) =>
    gauges(view, 'exam', { meeting: (key) => key, points: String, percent: String });
  expect(told(after('hold'))).toContain('gauges.held');
  expect(told(after('hold', 'fall'))).not.toContain('gauges.held');
});
