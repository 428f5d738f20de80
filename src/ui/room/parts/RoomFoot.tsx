import { useTexts } from '../../index.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import { useCountdown } from '../live/useCountdown.ts';
import { useRoomsHere } from '../live/useRoomsHere.ts';
import type { RoomScene } from '../session/scene.ts';
import './roomFoot.css';

/** The foot of every phase of a room with phones: the way in, who has voted, and the time that is left. */
export function RoomFoot({ scene }: { readonly scene: RoomScene }) {
  const here = useRoomsHere();
  const { live } = scene;
  // A page that stands alone has no server, and need not carry what draws a QR code.
  if (import.meta.env.ALONE || !live) return null;
  return (
    <footer class="room-foot">
      <JoinCorner code={live.code} addresses={here?.addresses ?? []} />
      <Presence scene={scene} />
    </footer>
  );
}

/** How many have voted, never what; between votes, how many are here. */
function Presence({ scene }: { readonly scene: RoomScene }) {
  const t = useTexts('projector');
  const { room, live, clockOffset } = scene;
  const left = useCountdown(room.timer, clockOffset);
  if (!live) return null;
  const { present, voted } = live;
  const votes = room.phase === 'open' || room.phase === 'closed';
  return (
    <div class="room-presence">
      {left !== undefined && (
        <p class="room-countdown" role="timer">
          <span class="hushed">{t('live.left')} </span>
          {t('live.clock', { minutes: Math.floor(left / 60), seconds: String(left % 60).padStart(2, '0') })}
        </p>
      )}
      <p>
        <b>{votes ? voted : present}</b>{' '}
        <span>
          {votes ? t('live.of', { count: Math.max(present, voted) }) : t('live.phones', { count: present })}
        </span>
        {votes && <small>{t(room.paused ? 'live.paused' : 'live.hidden')}</small>}
      </p>
    </div>
  );
}
