import { nodeOf } from '../../../engine/index.ts';
import type { Translate } from '../../../i18n/index.ts';
import { choiceToPlay, supportOf, tallyOf } from '../../../live/index.ts';
import { choiceKeys } from './choiceKeys.ts';
import { letterAt } from './mainAction.ts';
import type { RoomScene } from './scene.ts';

/** What the room is told of its vote: who plays, or who has to decide. */
export function verdictOf(
  t: Translate,
  { voyage, room, live }: Pick<RoomScene, 'voyage' | 'room' | 'live'>,
): { readonly title: string; readonly detail: string } {
  const { node } = room.game.state;
  const tally = tallyOf(voyage, room);
  const choice = choiceToPlay(voyage, room);
  const keys = choiceKeys(t, nodeOf(voyage.scenario, node));
  if (choice === undefined)
    return tally.type === 'tie'
      ? { title: t('result.tie'), detail: t('result.tieHint', { keys }) }
      : { title: t(live ? 'result.noVote' : 'result.none'), detail: t('result.noneHint', { keys }) };
  const chosen = room.decided !== undefined && !(tally.type === 'winner' && tally.choice === choice);
  return {
    title: t(chosen ? 'result.facilitator' : 'result.plays', { letter: letterAt(voyage, node, choice) }),
    detail:
      tally.total === 0 ? '' : t('result.share', { votes: supportOf(room, choice), total: tally.total }),
  };
}
