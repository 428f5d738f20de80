import { outcomeOf, shown } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import { debriefViews, nodeAt, type RoomScene } from '../../ui/room/index.ts';
import { Gauges } from './Say.tsx';

/** The debrief: which view the room has, and every decision as a door back. */
export function Debrief({ scene }: { readonly scene: RoomScene }) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const { solution, voyage, room, act, say } = scene;
  const outcome = outcomeOf(voyage, room.game.state);
  return (
    <>
      <header class="say">
        <div class="say-words">
          <p class="say-who">{t('phase.review')}</p>
          {outcome && (
            <h2>
              {t('review.end', {
                title: say(`nodes.${nodeAt(scene).id}.title`),
                score: shown(outcome.score),
              })}
            </h2>
          )}
        </div>
        <Gauges scene={scene} />
      </header>
      <div class="console-moment">
        <fieldset class="debrief-views">
          <legend>{c('debrief.views')}</legend>
          <div class="debrief-choices">
            {debriefViews(solution, room).map((view) => (
              <button
                key={view ?? 'tree'}
                type="button"
                aria-pressed={room.panel === view}
                onClick={() => act({ type: 'panel', panel: view })}
              >
                {t(`debrief.view.${view ?? 'tree'}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <section class="console-text">
          <h3>{t('review.title')}</h3>
          <ol class="debrief-rows">
            {room.rounds.map(({ node, choice }, number) => (
              <li key={node + String(number)}>
                <button type="button" onClick={() => act({ type: 'jump', decision: number })}>
                  <b>{number + 1}</b>
                  <span>{say(`nodes.${node}.choices.${choice}.text`)}</span>
                  <em>{c('debrief.again')}</em>
                </button>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
