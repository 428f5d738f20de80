import { outcomeOf, shown } from '../../../engine/index.ts';
import { useTexts } from '../../index.ts';
import { Dials } from '../parts/Dials.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { endingText } from '../session/endingText.ts';
import { nodeAt, type RoomScene } from '../session/scene.ts';

/** How it ends: the story, then the score. */
export function Ending(scene: RoomScene) {
  const t = useTexts('projector');
  const { voyage, room, say } = scene;
  const outcome = outcomeOf(voyage, room.game.state);
  const node = nodeAt(scene);
  if (!outcome || node.type !== 'ending') return null;
  const { speed, direction } = outcome.runOut;
  return (
    <div class="phase phase-split">
      <div class="phase-main phase-centred">
        <h1 class="room-line">{say(`nodes.${node.id}.title`)}</h1>
        <p class="room-text">{endingText(say, node, outcome)}</p>
        <p class="ending-score">
          <span class="room-label">{t('ending.score')}</span>
          <b>{shown(outcome.score)}</b>
          <span class="room-label">{t('ending.outOf')}</span>
          <span class="ending-grade">{t('ending.grade', { grade: outcome.grade })}</span>
        </p>
        <RoomFoot scene={scene} />
      </div>
      <Dials gauges={{ speed, direction }} weeks={room.game.state.weeks} />
    </div>
  );
}
