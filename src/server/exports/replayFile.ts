import { rulesHash } from '../../engine/index.ts';
import type { LiveRoom } from '../rooms/liveRoom.ts';

/**
 * The way that the room took, as a game record such as browsers keep, which the review replays; the votes of the room,
 * abandoned branches included, stand beside it under `room`.
 * @param now milliseconds since 1970
 */
export function replayFile({ meta, route, state, view }: LiveRoom, now: number): string {
  const { rounds, history, figure } = state();
  const forecast = figure === undefined ? [] : [{ type: 'forecast', percent: figure }];
  return JSON.stringify({
    version: 1,
    id: `room-${meta.code}-${meta.createdAt}`,
    scenario: meta.scenario,
    rules: rulesHash(route.scenario),
    mode: 'discovery',
    replayOf: `room-${meta.code}`,
    entries: [...view(0).entries, ...forecast],
    startedAt: meta.createdAt,
    updatedAt: now,
    room: { code: meta.code, rounds, history },
  });
}
