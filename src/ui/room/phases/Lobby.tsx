import { useTexts } from '../../index.ts';
import { Bust } from '../parts/Bust.tsx';
import { Dials } from '../parts/Dials.tsx';
import type { RoomScene } from '../session/scene.ts';

/** The title, what to come away with, and both instruments before anything moves. */
export function Lobby({ voyage, room, say, own }: RoomScene) {
  const t = useTexts('projector');
  const common = useTexts();
  const { id, objective, level, minutes, cast } = voyage.scenario;
  return (
    <div class="phase phase-split">
      <div class="phase-main phase-centred">
        <p class="room-label">
          {common('level', { level })}
          {minutes !== undefined && ` · ${common('minutes', { count: minutes })}`}
        </p>
        <h1 class="room-line">{say('title')}</h1>
        {objective && <p class="room-text">{say('objective')}</p>}
        <div class="lobby-foot">
          <p class="lobby-rule">
            {t('lobby.watch')} {t('lobby.compass')}
          </p>
          {Object.values(cast)
            .slice(0, 2)
            .map((member) => (
              <Bust key={member.id} scenario={id} member={member} mood="neutral" own={own} />
            ))}
        </div>
      </div>
      <Dials gauges={room.game.state} weeks={room.game.state.weeks} />
    </div>
  );
}
