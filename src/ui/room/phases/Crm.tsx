import { useEffect, useRef } from 'preact/hooks';
import { forecast, shown } from '../../../engine/index.ts';
import { formatPercent } from '../../../i18n/index.ts';
import { bakedBustUrl, useLanguage, useTexts } from '../../index.ts';
import { Dials } from '../parts/Dials.tsx';
import { FigureField } from '../parts/FigureField.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import type { RoomScene } from '../session/scene.ts';

interface CrmProps extends RoomScene {
  readonly onNext: () => void;
}

/** The manager's question to the whole room, before the room learns anything. */
export function Crm({ onNext, ...scene }: CrmProps) {
  const { voyage, room } = scene;
  const t = useTexts('projector');
  const common = useTexts();
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const { state } = room.game;
  return (
    <div class="phase phase-split">
      <div class="phase-main phase-centred">
        <p class="room-label">{t('manager.name')}</p>
        <div class="crm-ask">
          <h1 class="room-line">{common('quote', { text: t('manager.line') })}</h1>
          <img class="room-bust" src={bakedBustUrl('manager', 'sophie', 'neutral')} alt="" />
        </div>
        <div class="room-figure">
          <FigureField scene={scene} field={field} onEnter={onNext} />
          <span class="crm-percent">%</span>
        </div>
        <p class="room-label">
          {t('crm.proposes', { percent: formatPercent(language, shown(forecast(voyage, state))) })}
        </p>
        <RoomFoot scene={scene} />
      </div>
      <Dials gauges={state} weeks={state.weeks} />
    </div>
  );
}
