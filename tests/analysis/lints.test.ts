import { expect, test } from 'vitest';
import { check, horizonOf, solve } from '../../src/analysis/index.ts';
import { factsOf } from '../../src/analysis/lints/facts.ts';
import { told } from '../../src/analysis/lints/told.ts';
import { randomWalk } from '../../src/analysis/randomWalk.ts';
import { choicesOf, letterOf, nodeOf, outcomeOf, startState, step } from '../../src/engine/index.ts';
import { all, row, scene, set } from '../../src/format/example.ts';
import { type Finding, starterText } from '../../src/format/index.ts';
import { toScenario } from '../../src/format/trusted.ts';
import { layered } from '../builders/layered.ts';
import { SHIPPED_IDS, shippedText } from '../builders/shipped.ts';

const HARSH = scene({
  first: ['-5 15 second', '20 -50 third'],
  second: ['-5 15 signed', '15 -15 lost'],
  third: ['5 5 fourth', '15 -15 fourth'],
  fourth: ['5 5 lost', '15 -15 lost'],
});

function found(text: string, code: string, kind?: string): Finding | undefined {
  return check(text).findings.find(
    (finding) => finding.code === code && (kind === undefined || finding.params.kind === kind),
  );
}

/** Plays the letters of a proof, leaving lines on the way, with the score where it ends. */
function playProof(text: string, way: unknown) {
  const scenario = toScenario(JSON.parse(text));
  const { voyage, potential } = solve(scenario);
  const letters = String(way).split(' ', 1)[0] ?? '';
  let state = startState(scenario);
  for (const letter of letters) {
    const choice = choicesOf(nodeOf(scenario, state.node)).find((_, index) => letterOf(index) === letter);
    const result = step(voyage, state, choice ? { type: 'choose', choice: choice.id } : { type: 'continue' });
    if (result.type === 'refused') throw new Error(result.reason);
    state = result.state;
  }
  return { state, potential: potential(state), score: outcomeOf(voyage, state)?.score };
}

test.each(SHIPPED_IDS)(
  '%s has no error of balance, and no warning that its author has not accepted',
  (name) => {
    const { scenario, findings } = check(shippedText(name));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(scenario).toBeDefined();
  },
);

test('a random walk loses no chance on the way: what is settled adds up to one', () => {
  for (const seed of [1, 2, 3]) {
    const scenario = layered({
      layers: 4,
      width: 3,
      options: 3,
      grain: 5,
      seed,
      conditions: 'flags and gauges',
    });
    const visits = randomWalk(solve(scenario).voyage, 100_000) ?? [];
    const settled = visits.filter(({ options }) => options.length === 0);
    expect(settled.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
  }
});

test('the weights of decisions are the chances to meet them', () => {
  const solution = solve(toScenario(JSON.parse(HARSH(''))));
  const weights = factsOf(solution, 1000)?.decisions.map(({ node, weight }) => [node.id, weight]);
  expect(weights).toEqual([
    ['first', 1],
    ['second', 0.5],
    ['third', 0.5],
    ['fourth', 0.5],
  ]);
});

test('the proof of a hopeless run leads to its last decision, where nothing is left to win', () => {
  const text = HARSH('');
  const run = found(text, 'PN407', 'run');
  const { state, potential } = playProof(text, run?.params.way);
  expect(state.node).toBe(run?.node);
  expect(potential).toBeLessThan(20);
  expect(run?.params.found).toBe(2);
});

test('the proof of an ending that contradicts its score arrives there with that score', () => {
  const text = scene({
    first: ['10 20 second', '15 -15 lost'],
    second: ['10 20 advance', '15 -15 lost'],
  })('');
  const one = found(text, 'PN412');
  const { state, score } = playProof(text, one?.params.way);
  expect(state.node).toBe('advance');
  expect(score).toBeCloseTo(Number(one?.params.found), 0);
});

test('the proof of a habit is the game that it plays, with its score', () => {
  const text = row([1, 2, 3, 4].map(() => ['15 -15', '-5 15']))('');
  const one = found(text, 'PN401', 'score');
  expect(one?.params).toMatchObject({ found: 'B', score: 100 });
  expect(playProof(text, one?.params.way).score).toBe(100);
});

test('an error of balance keeps a scenario from being handed out, unless the balance is left out', () => {
  const text = row([
    ['-5 15', '15 -15', '15 -15'],
    ['-5 15', '15 -15'],
  ])('');
  expect(check(text).findings.map(({ code }) => code)).toContain('PN420');
  expect(check(text).scenario).toBeUndefined();
  const reading = check(text, { balance: false });
  expect(reading.scenario).toBeDefined();
  expect(reading.findings.filter(({ code }) => code.startsWith('PN4'))).toEqual([]);
});

test('nothing is said of the balance of a file with an error, nor of one that is too large to be solved', () => {
  const broken = set('nodes.where-are-we.choices.0.next', 'nowhere')(starterText());
  expect(check(broken).findings.filter(({ code }) => code.startsWith('PN4'))).toEqual([]);
  const judged = check(HARSH(''), { budget: 3 }).findings.filter(({ code }) => code.startsWith('PN4'));
  expect(judged).toMatchObject([{ code: 'PN499', severity: 'info', params: { most: 3 } }]);
});

test('a warning of balance is accepted for the whole file, or for one node and what is below it', () => {
  const severityWith = (accepted: Readonly<Record<string, unknown>>) =>
    check(all(set('x-accepted', accepted))(HARSH(''))).findings.find(
      ({ code, params }) => code === 'PN407' && params.kind === 'run',
    )?.severity;
  expect(severityWith({})).toBe('warning');
  expect(severityWith({ PN407: 'a lost cause, on purpose' })).toBe('info');
  expect(severityWith({ 'PN407 nodes.fourth': 'a lost cause, on purpose' })).toBe('info');
  expect(severityWith({ 'PN407 nodes.third': 'another node' })).toBe('warning');
  expect(severityWith({ PN407b: 'another lint' })).toBe('warning');
  expect(severityWith({ PN407: ' ' })).toBe('warning');
});

test('an accepted choice is named by its node', () => {
  const text = set(
    'start.node',
    'first',
  )(
    scene({
      first: ['-5 15 second', '15 -15 lost'],
      second: ['-5 15 signed', '15 -15 lost'],
    })(''),
  );
  const fatal = (source: string) => found(source, 'PN407b');
  expect(fatal(text)).toMatchObject({ severity: 'warning', node: 'first', choice: 'b' });
  expect(fatal(set('x-accepted', { 'PN407b nodes.first': 'the trap of this scene' })(text))?.severity).toBe(
    'info',
  );
});

test('lints look at games, not at files: a decision that no game meets is not judged', () => {
  const text = all(
    set('nodes.aside', {
      text: { fr: 'À part.', en: 'Aside.' },
      choices: ['one', 'two'].map((id) => ({
        id,
        text: { fr: id, en: id },
        speed: 5,
        direction: 5,
        next: 'three-chairs',
      })),
    }),
  )(starterText());
  expect(check(text).findings.map(({ code }) => code)).toEqual(['PN202']);
});

test('a scenario with cycles is judged too', () => {
  const text = set('nodes.where-are-we.choices.2.next', 'opening')(starterText());
  const scenario = toScenario(JSON.parse(text));
  expect(horizonOf(scenario)).toBeGreaterThan(3);
  expect(check(text).findings.some(({ code }) => code.startsWith('PN4') && code !== 'PN499')).toBe(true);
});

test.each([
  [79.96, 80, 79.96],
  [80, 80, 80],
  [66.6667, 70, 67],
  [69.7, 70, 69.7],
  [15.004, 15, 15.004],
])('%d beside %d is told as %d, never across the threshold', (value, threshold, shown) => {
  expect(told(value, threshold)).toBe(shown);
});
