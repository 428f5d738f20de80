import { describe, expect, test } from 'vitest';
import { analyse, bestPolicy, playOut, policyScores, randomPlay } from '../../src/analysis/index.ts';
import { isOpen, nodeOf, outcomeOf, SIGNATURE_SCORE } from '../../src/engine/index.ts';
import { everyGame, HOPELESS } from './everyGame.ts';
import { GOLDEN } from './golden.ts';
import { LANGUAGES, SOLUTIONS } from './shipped.ts';

const rounded = (value: number, digits = 1) => Number(value.toFixed(digits));

test('every shipped scenario has its golden numbers', () => {
  expect(Object.keys(GOLDEN).sort()).toEqual(SOLUTIONS.map(({ voyage }) => voyage.scenario.id).sort());
});

describe.each(SOLUTIONS.map((solution) => [solution.voyage.scenario.id, solution] as const))(
  '%s',
  (id, solution) => {
    const { voyage } = solution;
    const golden = GOLDEN[id];
    const games = everyGame(solution);

    test('has the golden horizon, states, lines and northings', () => {
      const { horizon, bestNorthing, signatureLine } = voyage;
      expect(golden).toMatchObject({
        horizon,
        states: solution.states,
        lines: games.ends.length,
        bestNorthing,
        signatureLine,
      });
    });

    test('has a golden worst game, and a best and a worst one to each ending', () => {
      const { exact, best, worst, endings } = analyse(voyage.scenario);
      expect(exact).toBe(true);
      expect(best?.choices.map(({ choice }) => choice)).toEqual(golden?.worked[0]?.choices);
      expect({ northing: worst?.northing, score: worst?.score }).toEqual(golden?.worst);
      expect(endings.filter((one) => one.best && one.worst)).toHaveLength(golden?.endings ?? -1);
      for (const { ending, best: most, worst: least } of endings) {
        const scores = games.ends
          .filter(({ state }) => state.node === ending)
          .map(({ state }) => outcomeOf(voyage, state)?.score ?? Number.NaN);
        expect([ending, most?.score, least?.score]).toEqual([
          ending,
          Math.max(...scores),
          Math.min(...scores),
        ]);
      }
    });

    test('has a golden random clicker, far from signing but not without hope', () => {
      const random = randomPlay(voyage);
      expect(random).toBeDefined();
      const { mean, sd, shareSigned } = random ?? { mean: 0, sd: 0, shareSigned: 1 };
      expect({ mean: rounded(mean), sd: rounded(sd), shareSigned: rounded(shareSigned, 3) }).toEqual(
        golden?.random,
      );
      expect(mean).toBeGreaterThanOrEqual(10);
      expect(mean).toBeLessThanOrEqual(40);
      expect(sd).toBeGreaterThanOrEqual(15);
      expect(shareSigned).toBeLessThanOrEqual(0.15);
    });

    test.each(golden?.worked.map((worked) => [worked.choices.join(' '), worked] as const) ?? [])(
      'is worked out along %s',
      (_, worked) => {
        const { state, choices } = playOut(voyage, (open) =>
          open.find((one) => worked.choices.includes(one.id)),
        );
        const outcome = outcomeOf(voyage, state);
        expect(choices.map(({ choice }) => choice)).toEqual(worked.choices);
        expect({
          choices: worked.choices,
          ending: state.node,
          weeks: state.weeks,
          forecast: rounded(outcome?.forecast ?? -1),
          progress: rounded(outcome?.progress ?? -1),
          final: rounded(outcome?.finalProgress ?? -1),
          score: rounded(outcome?.score ?? -1),
        }).toEqual(worked);
      },
    );

    test('is best played along its first worked line', () => {
      const { choices } = playOut(voyage, bestPolicy(solution));
      expect(choices.map(({ choice }) => choice)).toEqual(golden?.worked[0]?.choices);
    });

    test('cannot be passed by a habit, in any language', () => {
      for (const language of LANGUAGES) {
        const { compass: _, fastest = 100, ...habits } = policyScores(voyage, language);
        expect(fastest).toBeLessThan(50);
        for (const [habit, score] of Object.entries(habits))
          expect([habit, score < 70]).toEqual([habit, true]);
      }
    });

    test('has the best reply that its author believes in, wherever one comes from and it is open', () => {
      for (const { state, node } of games.decisions) {
        const believed = node.choices.find((choice) => choice.best);
        if (!believed || !isOpen(voyage.scenario, state, believed)) continue;
        expect([node.id, solution.bestChoice(state)]).toEqual([node.id, believed.id]);
      }
    });

    test('forgives any first reply', () => {
      const seconds = games.decisions.filter(({ state }) => state.legs === 1);
      expect(seconds.length).toBeGreaterThan(0);
      for (const { state } of seconds) expect(solution.potential(state)).toBeGreaterThanOrEqual(30);
    });

    test('leaves nobody talking without hope', () => {
      const hopeless = games.decisions.filter(({ state }) => (solution.potential(state) ?? 0) < HOPELESS);
      expect(hopeless.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(0.15);
      expect(Math.max(...games.decisions.map(({ hopeless: row }) => row))).toBeLessThan(2);
    });

    test('lets no mistake pass for free, and none for less than five points on the whole', () => {
      const costs = new Map<string, { regret: number; weight: number }>();
      for (const { state, weight, node } of games.decisions) {
        if ((solution.potential(state) ?? 0) < HOPELESS) continue;
        for (const [choice, regret] of solution.regrets(state)) {
          if (node.choices.find(({ id: one }) => one === choice)?.best) continue;
          const cost = costs.get(`${node.id}/${choice}`) ?? { regret: 0, weight: 0 };
          costs.set(`${node.id}/${choice}`, {
            regret: cost.regret + weight * regret,
            weight: cost.weight + weight,
          });
        }
      }
      expect(costs.size).toBeGreaterThan(0);
      for (const [choice, { regret, weight }] of costs)
        expect([choice, regret / weight >= 5]).toEqual([choice, true]);
    });

    test('ends as its course deserves', () => {
      for (const { state } of games.ends) {
        const node = nodeOf(voyage.scenario, state.node);
        const { score = 0 } = outcomeOf(voyage, state) ?? {};
        if (node.type !== 'ending' || node.kind === 'signed') continue;
        const most = node.kind === 'advance' ? SIGNATURE_SCORE - 1 : 60;
        expect([node.id, score <= most]).toEqual([node.id, true]);
      }
    });

    test('brings a random clicker to each ending at least once in a hundred games', () => {
      const endings = Object.values(voyage.scenario.nodes).filter(({ type }) => type === 'ending');
      for (const { id: ending } of endings) {
        const weight = games.ends.reduce((sum, end) => sum + (end.state.node === ending ? end.weight : 0), 0);
        expect([ending, weight >= 0.01]).toEqual([ending, true]);
      }
    });

    test('shows a doped deal: half signed in the CRM, hardly moved in truth', () => {
      const doped = games.ends.filter(({ state }) => {
        const { forecast = 0, progress = 100 } = outcomeOf(voyage, state) ?? {};
        return forecast >= 50 && progress <= 15;
      });
      expect(doped.length).toBeGreaterThan(0);
    });
  },
);
