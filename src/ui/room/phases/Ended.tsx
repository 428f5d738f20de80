import { useTexts } from '../../index.ts';

/** The session is over: goodbye to the room. */
export function Ended() {
  const t = useTexts('projector');
  return (
    <div class="phase">
      <div class="phase-main phase-centred">
        <h1 class="room-line">{t('live.ended.title')}</h1>
        <p class="room-text">{t('live.ended.text')}</p>
      </div>
    </div>
  );
}
