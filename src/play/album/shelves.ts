import { type EndingKind, type LocalText, SIGNATURE_SCORE } from '../../engine/index.ts';
import type { GameRecord, GameResult } from '../../store/index.ts';
import type { EndingEntry } from '../../ui/index.ts';
import type { Zone } from '../voyage/zone.ts';

/** The sectors in the order in which they are counted, from north round to south. */
export const SECTORS = ['signature', 'onCourse', 'purchasing', 'becalmed', 'lost'] as const satisfies Zone[];

const SECTOR_OF: Readonly<Record<EndingKind, Zone>> = {
  signed: 'signature',
  advance: 'onCourse',
  purchasing: 'purchasing',
  stalled: 'becalmed',
  lost: 'lost',
};

/** The best game that came to an ending. */
interface Find {
  readonly record: GameRecord;
  readonly result: GameResult;
}

/** One place of the album: an ending, found or not. */
export interface Card {
  readonly key: string;
  /** How the logbook calls the scenario. */
  readonly scenario: string;
  readonly ending: EndingEntry;
  readonly sector: Zone;
  /** Place among the scenario's endings of that sector, from 0. */
  readonly nth: number;
  readonly find: Find | undefined;
  /** True where the words of a signature were heard short of the line: it is still to be signed (rulings, 4). */
  readonly notYet: boolean;
}

/** The sector whose scene and stamp a postcard wears: a signature that is not signed is still on its way. */
export function metIn({ sector, notYet }: Card): Zone {
  return notYet ? 'onCourse' : sector;
}

export interface Shelf {
  readonly scenario: string;
  readonly title: LocalText;
  readonly cards: readonly Card[];
}

/** A scenario with its endings, as the album is given it. */
export interface Source {
  readonly key: string;
  readonly title: LocalText;
  readonly endings: readonly EndingEntry[];
}

function bestFind(games: readonly GameRecord[], scenario: string, ending: string): Find | undefined {
  return games
    .flatMap((record): readonly Find[] => {
      const { result } = record;
      return record.scenario === scenario && result?.ending === ending ? [{ record, result }] : [];
    })
    .reduce<Find | undefined>(
      (best, find) => (best && best.result.score >= find.result.score ? best : find),
      undefined,
    );
}

/**
 * The album's shelves, one a scenario: what was found stands first, then what is still to be found, by sector.
 * Every finished game counts, replays too; the best one gives the stamp.
 */
export function shelvesOf(sources: readonly Source[], games: readonly GameRecord[]): readonly Shelf[] {
  return sources.map(({ key: scenario, title, endings }) => {
    const cards = endings.map((ending, index): Card => {
      const find = bestFind(games, scenario, ending.id);
      return {
        key: `${scenario}/${ending.id}`,
        scenario,
        ending,
        sector: SECTOR_OF[ending.kind],
        nth: endings.slice(0, index).filter(({ kind }) => kind === ending.kind).length,
        find,
        notYet: find !== undefined && ending.kind === 'signed' && find.result.score < SIGNATURE_SCORE,
      };
    });
    const rank = (card: Card) => (card.find ? 0 : SECTORS.length) + SECTORS.indexOf(card.sector);
    return { scenario, title, cards: cards.sort((a, b) => rank(a) - rank(b)) };
  });
}

/** How many there are, and how many were found: a signature counts as one once it is signed. */
export interface Tally {
  readonly found: number;
  readonly total: number;
}

/** Counts the cards of one sector, or all that was met. */
export function tallyOf(shelves: readonly Shelf[], sector?: Zone): Tally {
  const cards = shelves
    .flatMap((shelf) => shelf.cards)
    .filter((card) => sector === undefined || card.sector === sector);
  const counts = (card: Card) => card.find !== undefined && (sector === undefined || !card.notYet);
  return { found: cards.filter(counts).length, total: cards.length };
}

/** The card found last; nothing in an empty album. */
export function latestFind(shelves: readonly Shelf[]): Card | undefined {
  return shelves
    .flatMap((shelf) => shelf.cards)
    .filter((card) => card.find)
    .sort((a, b) => (b.find?.record.updatedAt ?? 0) - (a.find?.record.updatedAt ?? 0))[0];
}
