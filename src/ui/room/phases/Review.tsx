import { choicesOf, letterOf, nodeOf, outcomeOf, shown } from '../../../engine/index.ts';
import { type Round, supportOf, totalOf } from '../../../live/index.ts';
import { Button, ChoiceShape, useTexts } from '../../index.ts';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { nodeAt, type RoomScene } from '../session/scene.ts';

/** Every decision of the way, each a door back: the other branches are for today. */
export function Review(scene: RoomScene) {
  const t = useTexts('projector');
  const { voyage, room, act, say } = scene;
  const outcome = outcomeOf(voyage, room.game.state);
  const indexOf = ({ node, choice }: Round) =>
    choicesOf(nodeOf(voyage.scenario, node)).findIndex(({ id }) => id === choice);
  const votesOf = (round: Round) => {
    const total = totalOf(round.hands) + totalOf(round.votes);
    if (round.by === 'facilitator' || total === 0) return t('review.facilitator');
    return t('result.share', { votes: supportOf(round, round.choice), total });
  };
  return (
    <div class="phase phase-review">
      <header class="vote-head">
        <h1 class="vote-ask">
          <b>{t('review.title')}</b>
          <span class="vote-hint">{t('review.hint')}</span>
        </h1>
      </header>
      <ol class="room-rows">
        {room.rounds.map((round, number) => {
          const index = indexOf(round);
          const also = new Set(
            room.history
              .filter(({ node, choice }) => node === round.node && choice !== round.choice)
              .map(indexOf),
          );
          const text = say(`nodes.${round.node}.choices.${round.choice}.text`);
          const votes = votesOf(round);
          return (
            <li key={round.node + String(number)}>
              <button
                type="button"
                class="review-row"
                onClick={() => act({ type: 'jump', decision: number })}
              >
                <ChoiceShape index={index} />
                <span class="hushed">{t('review.row', { number: number + 1, letter: letterOf(index) })}</span>
                <span class="review-text">{text}</span>
                <span class="review-votes">
                  {votes}
                  {also.size > 0 && (
                    <small>
                      {t('review.also')} {[...also].sort().map(letterOf).join(', ')}
                    </small>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <footer class="review-foot">
        {outcome && (
          <p class="room-text">
            {t('review.end', {
              title: say(`nodes.${nodeAt(scene).id}.title`),
              score: shown(outcome.score),
            })}
          </p>
        )}
        <Button class="room-button" icon="replay" onClick={() => act({ type: 'restart' })}>
          {t('action.restart')}
        </Button>
      </footer>
      <RoomFoot scene={scene} />
    </div>
  );
}
