import { useTexts } from '../../index.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import { useRoomsHere } from '../live/useRoomsHere.ts';
import { Bust } from '../parts/Bust.tsx';
import { Dials } from '../parts/Dials.tsx';
import type { RoomScene } from '../session/scene.ts';

/** The title, what to come away with, and both instruments before anything moves; with phones, the way in. */
export function Lobby(scene: RoomScene) {
  const common = useTexts();
  const here = useRoomsHere();
  const t = useTexts('projector');
  const { voyage, room, say, live } = scene;
  const { objective, level, minutes } = voyage.scenario;
  return (
    <div class="phase phase-split">
      <div class="phase-main phase-centred">
        <p class="room-label">
          {common('level', { level })}
          {minutes !== undefined && ` · ${common('minutes', { count: minutes })}`}
        </p>
        <h1 class="room-line">{say('title')}</h1>
        {live && !import.meta.env.ALONE ? (
          <>
            <JoinCorner code={live.code} addresses={here?.addresses ?? []} large />
            <p class="room-text">{t('live.joined', { count: live.present })}</p>
          </>
        ) : (
          <>
            {objective && <p class="room-text">{say('objective')}</p>}
            <Characters {...scene} />
          </>
        )}
      </div>
      <Dials gauges={room.game.state} weeks={room.game.state.weeks} />
    </div>
  );
}

function Characters({ voyage, own }: Pick<RoomScene, 'voyage' | 'own'>) {
  const t = useTexts('projector');
  const { id, cast } = voyage.scenario;
  return (
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
  );
}
