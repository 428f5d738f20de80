import { forecast, progress, shown } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { FigureField, type RoomScene } from '../../ui/room/index.ts';
import { Gauges } from './Say.tsx';

interface FigureProps {
  readonly scene: RoomScene;
  readonly onNext: () => void;
}

/** The manager's question, with the two figures between which the room will answer. */
export function Figure({ scene, onNext }: FigureProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const common = useTexts();
  const language = useLanguage();
  const { voyage, room } = scene;
  const { state } = room.game;
  const percent = (value: number) => formatPercent(language, shown(value));
  return (
    <>
      <header class="say">
        <div class="say-words">
          <p class="say-who">{t('manager.name')}</p>
          <h2>{common('quote', { text: t('manager.line') })}</h2>
        </div>
        <Gauges scene={scene} />
      </header>
      <div class="console-moment">
        <section>
          <h3>{t('crm.figure')}</h3>
          <p class="figure-entry">
            <FigureField scene={scene} onEnter={onNext} />
            <b>%</b>
          </p>
        </section>
        <dl class="facts">
          <div>
            <dt>{c('figure.crm')}</dt>
            <dd>{percent(forecast(voyage, state))}</dd>
          </div>
          <div>
            <dt>{c('figure.real')}</dt>
            <dd>{percent(progress(voyage, state))}</dd>
          </div>
        </dl>
      </div>
    </>
  );
}
