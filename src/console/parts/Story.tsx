import { outcomeOf, shown } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { endingText, nodeAt, type RoomScene } from '../../ui/room/index.ts';
import { Gauges } from './Say.tsx';

/** How it ends, ahead of the room: the run-out, the story, the score. */
export function Story({ scene }: { readonly scene: RoomScene }) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const language = useLanguage();
  const { voyage, room, say } = scene;
  const outcome = outcomeOf(voyage, room.game.state);
  const node = nodeAt(scene);
  if (!outcome || node.type !== 'ending') return null;
  const { kind, speed, direction, legs } = outcome.runOut;
  const percent = (value: number) => formatPercent(language, shown(value));
  const facts = [
    [t('runOut.crm'), percent(outcome.forecast)],
    ...(room.figure === undefined ? [] : [[t('runOut.room'), percent(room.figure)]]),
    [t('runOut.real'), percent(outcome.finalProgress)],
    [t('ending.score'), String(shown(outcome.score))],
  ];
  return (
    <>
      <header class="say">
        <div class="say-words">
          <p class="say-who">{c(`story.${kind}`)}</p>
          <h2>{say(`nodes.${node.id}.title`)}</h2>
        </div>
        <Gauges scene={scene} />
      </header>
      <div class="console-moment">
        <section class="console-text">
          <h3>{t('runOut.title')}</h3>
          <p>
            {t('runOut.legs', { count: legs })} {t(`runOut.${kind}`, { speed, direction })}
          </p>
          <h3>{t('phase.ending')}</h3>
          <p>{endingText(say, node, outcome)}</p>
        </section>
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
