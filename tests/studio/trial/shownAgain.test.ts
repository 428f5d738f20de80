import { expect, test } from 'vitest';
import { horizonOf, solve } from '../../../src/analysis/index.ts';
import type { Scenario } from '../../../src/engine/index.ts';
import { starterText, toScenario } from '../../../src/format/index.ts';
import type { BalanceAsk, Figures, TellBalance } from '../../../src/studio/checker/protocol.ts';
import { serveBalance } from '../../../src/studio/checker/serveBalance.ts';
import { continued } from '../../../src/studio/trial/continued.ts';
import { isShownAlike } from '../../../src/studio/trial/isShownAlike.ts';
import { voyageOf } from '../../../src/studio/trial/voyageOf.ts';
import { solutionOf } from '../../../src/studio/workbench/measured.ts';
import { directChannels } from '../../../src/ui/scenario/apart/channel.ts';
import { choice, decision, ending, scenarioOf } from '../../builders/scenario.ts';

/** What the worker tells of a text. */
function figuresOf(text: string): Promise<Figures | undefined> {
  const [asking, serving] = directChannels<TellBalance, BalanceAsk>();
  return new Promise((resolve) => {
    asking.hear((tell) => tell.type === 'balanced' && resolve(tell.figures));
    serveBalance(serving);
    asking.say({ number: 1, text });
  });
}

const FIRST = decision('first', [choice('ask', 'second', { direction: 15 }), choice('push', 'second')]);
const SECOND = decision('second', [choice('ask', 'end', { direction: 15 }), choice('wait', 'end')]);
const END = ending('end', 'signed');
const SCENARIO = scenarioOf([FIRST, SECOND, END]);

const withNode = (scenario: Scenario, node: typeof FIRST): Scenario => ({
  ...scenario,
  nodes: { ...scenario.nodes, [node.id]: node },
});

test('a game is scored by what the worker found, as long as the rules are the same', async () => {
  const scenario = toScenario(JSON.parse(starterText()));
  const figures = await figuresOf(starterText());
  if (!figures) throw new Error('The first scenario can be played');
  const measured = { figures, scenario };
  const exact = solve(scenario);
  const reworded = { ...scenario, title: { en: 'Other words' } };
  expect(voyageOf(reworded, measured)).toEqual({ ...exact.voyage, scenario: reworded });
  const node = scenario.start.node;
  const start = { ...scenario.start, direction: 10 };
  const moved = { ...scenario, start };
  expect(voyageOf(moved, measured)).toEqual(solve(moved).voyage);
  expect(solutionOf(measured)?.known().states).toBe(exact.states);
  expect(solutionOf(measured)?.bestChoice({ ...scenario.start, node } as never)).toBe(
    exact.bestChoice({ ...scenario.start, node } as never),
  );
});

test('until the worker has found it, what was found before stands while the rules do', () => {
  const found = voyageOf(SCENARIO, undefined);
  expect(found).toEqual(solve(SCENARIO).voyage);
  const reworded = withNode(SCENARIO, { ...SECOND, text: { fr: 'Autrement' } });
  const marked = { ...found, bestNorthing: 7 };
  expect(voyageOf(reworded, undefined, marked)).toEqual({ ...marked, scenario: reworded });
  const other = withNode(SCENARIO, { ...SECOND, choices: [...SECOND.choices].slice(0, 1) });
  expect(voyageOf(other, undefined, marked)).toEqual(solve(other).voyage);
});

test('a game looks as before while no word of the nodes it has come to, and no rule, has changed', () => {
  const route = { scenario: SCENARIO, horizon: horizonOf(SCENARIO) };
  const shown = { scenario: SCENARIO, ...continued(route, []) };
  const reworded = (node: typeof FIRST) => withNode(SCENARIO, { ...node, text: { fr: 'Autrement' } });
  expect(isShownAlike(shown, { ...SCENARIO, title: { fr: 'Autre' } })).toBe(true);
  expect(isShownAlike(shown, reworded(SECOND))).toBe(true);
  expect(isShownAlike(shown, reworded(FIRST))).toBe(false);
  expect(isShownAlike(shown, { ...SCENARIO, cast: {} })).toBe(false);
  expect(isShownAlike(shown, withNode(SCENARIO, { ...SECOND, choices: SECOND.choices.slice(1) }))).toBe(
    false,
  );
  const further = continued(route, [{ type: 'choose', choice: 'ask', node: 'first' }]);
  expect(isShownAlike({ scenario: SCENARIO, ...further }, reworded(SECOND))).toBe(false);
  expect(isShownAlike({ scenario: SCENARIO, ...further }, reworded(FIRST))).toBe(false);
});
