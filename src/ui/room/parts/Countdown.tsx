import { useTexts } from '../../index.ts';
import { useCountdown } from '../live/useCountdown.ts';
import type { RoomScene } from '../session/scene.ts';
import './countdown.css';

/** The time that is left to vote, as the room sees it; nothing without a timer. */
export function Countdown({ scene }: { readonly scene: RoomScene }) {
  const t = useTexts('projector');
  const left = useCountdown(scene.room.timer, scene.clockOffset);
  if (left === undefined) return null;
  const seconds = String(left % 60).padStart(2, '0');
  return (
    <p class="room-countdown" role="timer">
      <span class="hushed">{t('live.left')} </span>
      {t('live.clock', { minutes: Math.floor(left / 60), seconds })}
    </p>
  );
}
