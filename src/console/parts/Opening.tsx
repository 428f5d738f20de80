import { nodeOf } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { RoomScene } from '../../ui/room/index.ts';
import { Gauges } from './Say.tsx';

/** Before anything: what the room will come away with, and the first thing that it will hear. */
export function Opening({ scene }: { readonly scene: RoomScene }) {
  const c = useTexts('console');
  const common = useTexts();
  const { voyage, room, say } = scene;
  const { objective, level, minutes } = voyage.scenario;
  const first = nodeOf(voyage.scenario, room.game.state.node);
  return (
    <>
      <header class="say">
        <div class="say-words">
          <p class="say-who">
            {common('level', { level })}
            {minutes !== undefined && ` · ${common('minutes', { count: minutes })}`}
          </p>
          <h2>{say('title')}</h2>
        </div>
        <Gauges scene={scene} />
      </header>
      <div class="console-moment">
        {objective && (
          <section class="console-text">
            <h3>{c('opening.objective')}</h3>
            <p>{say('objective')}</p>
          </section>
        )}
        <section class="console-text">
          <h3>{c('opening.first')}</h3>
          <p>{common('quote', { text: say(`nodes.${first.id}.text`) })}</p>
        </section>
        <ol class="opening-steps">
          {(['screen', 'line', 'vote', 'play', 'debrief'] as const).map((step) => (
            <li key={step}>{c(`opening.steps.${step}`)}</li>
          ))}
        </ol>
      </div>
    </>
  );
}
