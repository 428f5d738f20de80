import { outcomeOf, shown } from '../../../engine/index.ts';
import { formatPercent } from '../../../i18n/index.ts';
import { useLanguage, useTexts } from '../../index.ts';
import { Dials } from '../parts/Dials.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import type { RoomScene } from '../session/scene.ts';

/** Once the talking has stopped the deal sails on alone: what was claimed, and where it came to. */
export function RunOut(scene: RoomScene) {
  const { voyage, room } = scene;
  const t = useTexts('projector');
  const language = useLanguage();
  const { state } = room.game;
  const outcome = outcomeOf(voyage, state);
  if (!outcome) return null;
  const { kind, speed, direction, legs } = outcome.runOut;
  const bars = [
    { key: 'crm', value: outcome.forecast },
    ...(room.figure === undefined ? [] : [{ key: 'room', value: room.figure }]),
    { key: 'real', value: outcome.finalProgress },
  ];
  return (
    <div class="phase phase-split">
      <div class="phase-main phase-centred">
        <p class="room-label">{t('runOut.title')}</p>
        <h1 class="room-line runout-line">
          {t(`runOut.legs`, { count: legs })} {t(`runOut.${kind}`, { speed, direction })}
        </h1>
        <dl class="runout-bars">
          {bars.map(({ key, value }) => (
            <div key={key} class="runout-bar" data-kind={key}>
              <dt>{t(`runOut.${key}`)}</dt>
              <dd>
                <span class="runout-track" aria-hidden="true">
                  <span style={{ width: `${value}%` }} />
                </span>
                <b>{formatPercent(language, shown(value))}</b>
              </dd>
            </div>
          ))}
        </dl>
        <p class="room-label runout-scale">{t('runOut.line')}</p>
        <RoomFoot scene={scene} />
      </div>
      <Dials gauges={{ speed, direction }} weeks={state.weeks} former={state} />
    </div>
  );
}
