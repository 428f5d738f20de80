import { bestGame, type GameRecord, type LogbookState, openGame } from '../../store/index.ts';

/** What the player has done with a scenario so far. */
export interface PortStatus {
  readonly best: GameRecord | undefined;
  /** The game to go on with. */
  readonly open: GameRecord | undefined;
}

/** Reads a scenario's status from the logbook. */
export function portStatus(logbook: LogbookState, scenario: string): PortStatus {
  return { best: bestGame(logbook, scenario), open: openGame(logbook, scenario) };
}

/** The scenario to sail to next: the latest one begun, else the first never finished, else the lowest score. */
export function nextPort(
  logbook: LogbookState,
  scenarios: readonly { readonly id: string }[],
): string | undefined {
  const begun = logbook.games.find(
    (game) => scenarios.some(({ id }) => id === game.scenario) && openGame(logbook, game.scenario) === game,
  );
  if (begun) return begun.scenario;
  const fresh = scenarios.find(({ id }) => !bestGame(logbook, id));
  if (fresh) return fresh.id;
  const score = (id: string) => bestGame(logbook, id)?.result?.score ?? 0;
  return [...scenarios].sort((a, b) => score(a.id) - score(b.id))[0]?.id;
}
