import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/engine/index.ts';
import { decisionsOf, LANGUAGES, type Language, SCENARIOS } from './shipped.ts';

interface Menu {
  readonly where: string;
  readonly best: Choice;
  readonly letter: number;
  readonly others: readonly Choice[];
}

const MENUS: readonly Menu[] = SCENARIOS.flatMap((scenario) =>
  decisionsOf(scenario).flatMap(({ id, choices }) =>
    choices.flatMap((best, letter) =>
      best.best
        ? [{ where: `${scenario.id} ${id}`, best, letter, others: choices.filter((other) => other !== best) }]
        : [],
    ),
  ),
);

const share = (menus: readonly Menu[], holds: (menu: Menu) => boolean) =>
  menus.filter(holds).length / menus.length;

/** Longer by this much is seen at a glance (rulings, 21). */
const VISIBLY = 1.15;

describe.each(LANGUAGES)('in %s', (language: Language) => {
  const label = (choice: Choice) => choice.text[language] ?? '';
  const length = (choice: Choice) => label(choice).length;
  const asks = (choice: Choice) => label(choice).includes('?');

  test('the best reply is the longest in at most 40 % of decisions', () => {
    const longest = (menu: Menu) => length(menu.best) >= VISIBLY * Math.max(...menu.others.map(length));
    expect(share(MENUS, longest)).toBeLessThanOrEqual(0.4);
  });

  test('the best reply is longest by any measure in at most 40 % of decisions', () => {
    const longest = (menu: Menu) => length(menu.best) > Math.max(...menu.others.map(length));
    expect(share(MENUS, longest)).toBeLessThanOrEqual(0.4);
  });

  test('the best reply is the shortest in at most half of the decisions', () => {
    const shortest = (menu: Menu) => length(menu.best) < Math.min(...menu.others.map(length));
    expect(share(MENUS, shortest)).toBeLessThanOrEqual(0.5);
  });

  test('where only some replies ask, the best one asks in 40 to 60 %', () => {
    const telling = MENUS.filter(({ best, others }) => {
      const asking = [best, ...others].filter(asks).length;
      return asking > 0 && asking <= others.length;
    });
    expect(telling.length).toBeGreaterThan(MENUS.length / 3);
    expect(share(telling, ({ best }) => asks(best))).toBeGreaterThanOrEqual(0.4);
    expect(share(telling, ({ best }) => asks(best))).toBeLessThanOrEqual(0.6);
  });

  test('no reply is more than 1.6 times as long as another of its menu', () => {
    const uneven = MENUS.filter(({ best, others }) => {
      const lengths = [best, ...others].map(length);
      return Math.max(...lengths) > 1.6 * Math.min(...lengths);
    });
    expect(uneven.map(({ where }) => where)).toEqual([]);
  });

  test.each([
    ['exclamation marks', /!/u],
    ['figures, hours or days', language === 'fr' ? /heures?|mois|deux|trois/iu : /hour|month|two|three/iu],
    [
      'the name of a person who is not on the line',
      language === 'fr' ? /Marc|Bruno|là-haut|elle /u : /Marc|Bruno|upstairs|(?:^|\W)she\W/u,
    ],
    [
      'courtesy',
      language === 'fr' ? /avec plaisir|merci|très bien|parfait/iu : /happy to|thanks|fine|lovely/iu,
    ],
  ])('%s stand on both sides', (_, sign) => {
    const holds = (choice: Choice) => sign.test(label(choice));
    expect(MENUS.filter(({ best }) => holds(best)).length).toBeGreaterThan(0);
    expect(MENUS.filter(({ others }) => others.some(holds)).length).toBeGreaterThan(0);
  });
});

test('no letter is best in more than half of the decisions, in the pack and in each scenario', () => {
  const packs = [
    MENUS,
    ...SCENARIOS.map(({ id }) => MENUS.filter(({ where }) => where.startsWith(`${id} `))),
  ];
  for (const menus of packs)
    for (const letter of [0, 1, 2, 3])
      expect(share(menus, (menu) => menu.letter === letter)).toBeLessThanOrEqual(0.5);
});

test('the best reply is sometimes the fastest, and not most often the slowest', () => {
  const slowest = ({ best, others }: Menu) => others.every(({ speed }) => speed > best.speed);
  const fastest = ({ best, others }: Menu) => others.every(({ speed }) => speed < best.speed);
  expect(share(MENUS, slowest)).toBeLessThanOrEqual(0.55);
  expect(share(MENUS, fastest)).toBeGreaterThanOrEqual(0.2);
});

test('all four families of replies are there: fast or slow, right or wrong', () => {
  const choices = MENUS.flatMap(({ best, others }) => [best, ...others]);
  const families = choices.map(({ speed, direction }) => `${Math.sign(speed)} ${Math.sign(direction)}`);
  for (const family of ['1 1', '1 -1', '-1 1', '-1 -1'])
    expect(families.filter((one) => one === family).length).toBeGreaterThanOrEqual(3);
});

test('a wrong reply tempts by a gauge in three decisions of four', () => {
  const tempting = ({ best, others }: Menu) =>
    others.some(({ speed, direction }) => speed > best.speed || direction > best.direction);
  for (const { id } of SCENARIOS)
    expect(
      share(
        MENUS.filter(({ where }) => where.startsWith(`${id} `)),
        tempting,
      ),
    ).toBeGreaterThanOrEqual(0.75);
});
