import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  latestFind,
  metIn,
  SECTORS,
  type Source,
  shelvesOf,
  tallyOf,
} from '../../../src/play/album/shelves.ts';
import type { GameRecord, GameResult } from '../../../src/store/index.ts';

const source: Source = {
  key: 'port',
  title: { en: 'Port' },
  endings: [
    { id: 'drawer', kind: 'purchasing', title: { en: 'Drawer' } },
    { id: 'calm', kind: 'stalled', title: { en: 'Calm' } },
    { id: 'calmer', kind: 'stalled', title: { en: 'Calmer' } },
    { id: 'signed', kind: 'signed', title: { en: 'Signed' } },
    { id: 'gone', kind: 'lost', title: { en: 'Gone' } },
  ],
};

let games = 0;

function game(ending: string | undefined, score = 40, rest: Partial<GameRecord> = {}): GameRecord {
  games += 1;
  const result: GameResult = {
    score,
    grade: 'C',
    ending: ending ?? '',
    kind: 'stalled',
    northing: 0,
    distance: 0,
    horizon: 9,
  };
  return {
    version: 1,
    id: `g${games}`,
    scenario: 'port',
    rules: 'r',
    mode: 'training',
    entries: [],
    startedAt: games,
    updatedAt: games,
    ...(ending !== undefined && { result }),
    ...rest,
  };
}

const order = (records: readonly GameRecord[]) =>
  shelvesOf([source], records)[0]?.cards.map(({ ending }) => ending.id);

test('what was found stands first, then what is still to be found, from north round to south', () => {
  expect(order([])).toEqual(['signed', 'drawer', 'calm', 'calmer', 'gone']);
  expect(order([game('gone'), game('calm')])).toEqual(['calm', 'gone', 'signed', 'drawer', 'calmer']);
});

test('only a finished game finds an ending, a replay too, another scenario never', () => {
  const found = (records: readonly GameRecord[]) => tallyOf(shelvesOf([source], records)).found;
  expect(found([game(undefined)])).toBe(0);
  expect(found([game('calm', 10, { replayOf: 'g1/2' })])).toBe(1);
  expect(found([game('calm'), game('calm'), game('gone')])).toBe(2);
  expect(found([game('calm', 40, { scenario: 'elsewhere' }), game('no-longer-there')])).toBe(0);
});

test('the best game gives the stamp', () => {
  const [card] = shelvesOf([source], [game('calm', 12), game('calm', 31), game('calm', 30)])[0]?.cards ?? [];
  expect(card?.find?.result.score).toBe(31);
});

test('a signature short of the line is found but not signed, until a better game signs it', () => {
  const short = [game('signed', 79.6)];
  const [card] = shelvesOf([source], short)[0]?.cards ?? [];
  expect(card && [card.notYet, metIn(card)]).toEqual([true, 'onCourse']);
  expect(tallyOf(shelvesOf([source], short))).toEqual({ found: 1, total: 5 });
  expect(tallyOf(shelvesOf([source], short), 'signature')).toEqual({ found: 0, total: 1 });
  const signed = shelvesOf([source], [...short, game('signed', 80)]);
  expect(signed[0]?.cards[0] && metIn(signed[0].cards[0])).toBe('signature');
  expect(tallyOf(signed, 'signature')).toEqual({ found: 1, total: 1 });
});

test('the latest find is the one of the latest game, nothing in an empty album', () => {
  expect(latestFind(shelvesOf([source], []))).toBeUndefined();
  const [early, late] = [game('calm'), game('gone')];
  expect(latestFind(shelvesOf([source], [late, early]))?.ending.id).toBe('gone');
});

test('whatever was played, no card is lost or doubled, and the sectors add up to the whole', () => {
  const played = fc.array(
    fc.record({
      ending: fc.constantFrom(undefined, 'calm', 'calmer', 'signed', 'gone', 'drawer'),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(played, (many) => {
      const shelves = shelvesOf(
        [source],
        many.map(({ ending, score }) => game(ending, score)),
      );
      const keys = shelves.flatMap(({ cards }) => cards.map(({ key }) => key));
      expect(new Set(keys).size).toBe(source.endings.length);
      const sectors = SECTORS.map((sector) => tallyOf(shelves, sector));
      const whole = tallyOf(shelves);
      const unsigned = shelves.flatMap(({ cards }) => cards).filter(({ notYet }) => notYet).length;
      expect(sectors.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total);
      expect(sectors.reduce((sum, { found }) => sum + found, unsigned)).toBe(whole.found);
    }),
  );
});
