import { useTexts } from '../../index.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import { useRoomsHere } from '../live/useRoomsHere.ts';
import type { RoomScene } from '../session/scene.ts';
import { Countdown } from './Countdown.tsx';
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
  const { room, live } = scene;
  if (!live) return null;
  const { present, voted } = live;
  const votes = room.phase === 'open' || room.phase === 'closed';
  return (
    <div class="room-presence">
      <Countdown scene={scene} />
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
