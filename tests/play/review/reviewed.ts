import { rulesHash, type Scenario } from '../../../src/engine/index.ts';
import { type Debrief, debriefOf } from '../../../src/play/review/debrief.ts';
import { type Finished, isFinished } from '../../../src/play/review/finished.ts';
import type { GameRecord } from '../../../src/store/index.ts';
import { type FinishedGame, playedBy } from '../voyage/finishedGame.ts';

/** The record of a game as the logbook keeps it; `part` says what is told of it besides. */
export function recordOf(
  { solution, entries }: Pick<FinishedGame, 'solution' | 'entries'>,
  part: Partial<GameRecord> = {},
): GameRecord {
  return {
    version: 1,
    id: 'one',
    scenario: solution.voyage.scenario.id,
    rules: rulesHash(solution.voyage.scenario),
    mode: 'discovery',
    entries,
    startedAt: 1,
    updatedAt: 2,
    ...part,
  };
}

function finished(debrief: Debrief): Finished {
  if (!isFinished(debrief)) throw new Error('The game is not finished');
  return debrief;
}

/** A game played by letters, with its debrief. */
export function reviewed(scenario: Scenario, letters: string) {
  const played = playedBy(scenario, letters);
  return { ...played, debrief: finished(debriefOf(played.solution, recordOf(played))) };
}
