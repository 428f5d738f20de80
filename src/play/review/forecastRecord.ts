import { SIGNATURE_SCORE, shown } from '../../engine/index.ts';
import type { GameRecord, GameResult } from '../../store/index.ts';

/** What the player announced of a game, and where it arrived, in whole points of 0 to 100. */
export interface ForecastPoint {
  readonly game: string;
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly own: number;
  readonly real: number;
}

/** How far the figures lie from the arrivals, in points, over a number of games. */
export interface ForecastBias {
  readonly games: number;
  /** Mean of (own figure - final progress): positive for too much. */
  readonly signed: number;
  /** Mean distance, whichever way. */
  readonly distance: number;
}

/** Fewer games than this say nothing of a habit. */
export const ENOUGH_GAMES = 3;

/**
 * R after the run-out, from the score alone: both are proportional to the northing up to the signature
 * line (model page, 1.4 and 1.5), so that games need no scenario to be compared.
 */
export function finalProgressOf({ score }: GameResult): number {
  return Math.min(100, (100 * score) / SIGNATURE_SCORE);
}

/**
 * The player's own figures beside the arrivals (rulings, 6), the latest game first. Replays from a
 * decision are left out: their arrival is half known.
 */
export function forecastPoints(games: readonly GameRecord[]): readonly ForecastPoint[] {
  return games.flatMap(({ id, startedAt, entries, replayOf, result }) => {
    const figure = entries.find((entry) => entry.type === 'forecast');
    if (!figure || !result || replayOf !== undefined) return [];
    return [
      { game: id, at: startedAt, own: Math.round(figure.percent), real: shown(finalProgressOf(result)) },
    ];
  });
}

/** The habit that these points show; nothing below `ENOUGH_GAMES` of them. */
export function forecastBias(points: readonly ForecastPoint[]): ForecastBias | undefined {
  const games = points.length;
  if (games < ENOUGH_GAMES) return undefined;
  const mean = (error: (point: ForecastPoint) => number) =>
    points.reduce((sum, point) => sum + error(point), 0) / games;
  return {
    games,
    signed: mean(({ own, real }) => own - real),
    distance: mean(({ own, real }) => Math.abs(own - real)),
  };
}
