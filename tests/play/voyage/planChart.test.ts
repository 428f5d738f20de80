import { expect, test } from 'vitest';
import { seeded } from '../../../src/analysis/seeded.ts';
import { trailOf } from '../../../src/engine/index.ts';
import { bestRouteOf } from '../../../src/play/review/bestRoute.ts';
import { type Box, isWithin, overlap } from '../../../src/play/voyage/box.ts';
import type { ChartLook, Size } from '../../../src/play/voyage/chartFrame.ts';
import { type ChartPlan, planChart } from '../../../src/play/voyage/planChart.ts';
import { layered } from '../../builders/layered.ts';
import { SHIPPED_IDS, shipped } from '../../builders/shipped.ts';
import { type FinishedGame, finishedGame, playedBy } from './finishedGame.ts';

const WORDS = {
  crm: 'là où le CRM vous croit',
  here: 'là où vous êtes',
  endOfTalk: 'fin de l’échange, semaine 104',
  gap: '100 points',
  gapOf: 'de dopage',
};

const SHEETS: readonly (readonly [ChartLook, Size])[] = [
  ['wide', { width: 1280, height: 720 }],
  ['wide', { width: 1600, height: 900 }],
  ['wide', { width: 1100, height: 640 }],
  ['plain', { width: 672, height: 580 }],
  ['plain', { width: 556, height: 412 }],
  ['plain', { width: 358, height: 400 }],
  ['plain', { width: 288, height: 390 }],
];

function plan({ solution, game, outcome }: FinishedGame, look: ChartLook, size: Size, textScale = 1) {
  const { voyage } = solution;
  const trail = trailOf(voyage, game);
  return planChart({ look, size, voyage, trail, outcome, words: WORDS, textScale });
}

/** Random games on generated graphs, and on what ships: south, north, long and short. */
function games(): readonly FinishedGame[] {
  const random = seeded(7);
  const pick = (open: number) => Math.floor(random() * open);
  const generated = Array.from({ length: 28 }, (_, seed) =>
    layered({ layers: 2 + (seed % 7), width: 4, options: 3, grain: 5, seed }),
  );
  return [...generated, ...SHIPPED_IDS.flatMap((id) => Array.from({ length: 6 }, () => shipped(id)))].map(
    (scenario) => finishedGame(scenario, pick),
  );
}

const GAMES = games();

const PLANS = GAMES.flatMap((game) => SHEETS.map(([look, size]) => plan(game, look, size)));

function forEveryPlan(check: (plan: ChartPlan) => void) {
  for (const one of PLANS) check(one);
}

function asBox({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x, right: x, top: y, bottom: y };
}

test('no point of any voyage leaves the sea of its sheet', () => {
  forEveryPlan(({ talk, runOut, ghost, frame }) => {
    const sea = { ...frame.sea, top: frame.sheet.top };
    for (const point of [...talk, ...runOut]) expect(isWithin(asBox(point), grown(sea, 0.01))).toBe(true);
    expect(isWithin(asBox(ghost), grown(frame.sheet, 0.01))).toBe(true);
  });
});

test('no word leaves the sheet or lies on another', () => {
  forEveryPlan(({ labels, frame }) => {
    const placed = Object.entries(labels);
    for (const [name, box] of placed) {
      expect(isWithin(box, frame.sheet), name).toBe(true);
      for (const [other, otherBox] of placed)
        if (other !== name)
          expect(overlap(box, otherBox), `${name} on ${other}, ${frame.look} ${frame.width}`).toBe(0);
    }
  });
});

test('the words of the CRM and of the arrival keep off the trail', () => {
  forEveryPlan(({ labels, talk, runOut }) => {
    for (const name of ['crm', 'here', 'endOfTalk'] as const) {
      const box = labels[name];
      if (box)
        for (const point of [...talk, ...runOut]) expect(isWithin(asBox(point), box), name).toBe(false);
    }
  });
});

test('a sheet large enough shows every word, the note and the rose', () => {
  const game = playedBy(shipped('call-me-back'), 'BABA');
  const { labels } = plan(game, 'wide', { width: 1280, height: 720 });
  expect(Object.keys(labels).sort()).toEqual(['crm', 'endOfTalk', 'gap', 'here', 'note', 'rose', 'shallows']);
});

test('larger texts still stay on the sheet', () => {
  for (const game of GAMES.slice(0, 12))
    for (const [look, size] of SHEETS) {
      const { labels, frame } = plan(game, look, size, 1.3);
      for (const [name, box] of Object.entries(labels))
        if (name !== 'note' || size.width >= 1200) expect(isWithin(box, frame.sheet), name).toBe(true);
    }
});

test('the signature line is at the top, and lower only for a deal that crosses it', () => {
  const stranded = plan(playedBy(shipped('call-me-back'), 'BABA'), 'wide', { width: 1280, height: 720 });
  const signed = plan(playedBy(shipped('call-me-back'), 'BCBA'), 'wide', { width: 1280, height: 720 });
  expect(stranded.frame.lineY).toBe(137);
  expect(signed.frame.lineY).toBeGreaterThan(200);
  expect(signed.runOut.at(-1)?.y).toBeLessThan(signed.frame.lineY);
});

test('the start rises on the sheet for a deal that sails south', () => {
  const south = plan(playedBy(shipped('call-me-back'), 'ABA'), 'wide', { width: 1280, height: 720 });
  expect(south.runOut.at(-1)?.y).toBeCloseTo(south.frame.sea.bottom);
  expect(south.frame.zeroY).toBeLessThan(south.frame.sea.bottom);
});

test('a leg keeps its true angle where the sheet is wide enough', () => {
  const { frame } = plan(playedBy(shipped('call-me-back'), 'BABA'), 'wide', { width: 1280, height: 720 });
  const start = frame.project({ x: 0, y: 0 });
  const east = frame.project({ x: 1, y: 0 });
  const north = frame.project({ x: 0, y: 1 });
  expect(east.x - start.x).toBeCloseTo(start.y - north.y);
});

test('the ghost of a northbound deal steps aside of its way', () => {
  const { ghost, runOut, talk } = plan(playedBy(shipped('call-me-back'), 'BCBA'), 'wide', {
    width: 1280,
    height: 720,
  });
  expect(Math.abs(ghost.x - (talk.at(-1)?.x ?? 0))).toBe(48);
  for (const { x } of runOut) expect(Math.abs(x - ghost.x)).toBeGreaterThan(20);
});

test('the best way stays on the sheet, and its name keeps off every other word', () => {
  for (const game of GAMES.slice(28))
    for (const [look, size] of SHEETS) {
      const { voyage } = game.solution;
      const route = bestRouteOf(game.solution);
      if (!route) throw new Error(`${voyage.scenario.id} has no best route`);
      const { best, frame, labels } = planChart({
        look,
        size,
        voyage,
        trail: trailOf(voyage, game.game),
        outcome: game.outcome,
        words: WORDS,
        best: { trail: trailOf(voyage, route.game), name: 'meilleure route, 26 semaines' },
        textScale: 1,
      });
      expect(best.length).toBe(voyage.horizon + 1);
      const sea = grown({ ...frame.sea, top: frame.sheet.top }, 0.01);
      for (const point of best) expect(isWithin(asBox(point), sea)).toBe(true);
      if (!labels.best) throw new Error('The best way has no name');
      expect(isWithin(labels.best, frame.sheet)).toBe(true);
      for (const [name, box] of Object.entries(labels))
        if (name !== 'best') expect(overlap(labels.best, box), name).toBe(0);
    }
});

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
