import { Button, hrefOf, Icon, useTexts } from '../../ui/index.ts';
import { type Command, ICONS, type RoomOpening, type RoomScene } from '../../ui/room/index.ts';
import { Audience } from './Audience.tsx';
import { CourseChart } from './CourseChart.tsx';
import { Preview } from './Preview.tsx';

interface SideProps {
  readonly scene: RoomScene;
  readonly opening: RoomOpening;
  /** How addresses call the scenario. */
  readonly scenario: string;
  readonly onCommand: (command: Command) => void;
}

/** Night, for what the room has before its eyes: its screen, the room itself, the way it took. */
export function Side({ scene, opening, scenario, onCommand }: SideProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const { live } = scene;
  const { blackout } = scene.room;
  return (
    <aside class="console-side night" aria-label={c('side')}>
      <section class="console-block">
        <h2>
          {c('screen.title')}
          <small>{c('screen.hint')}</small>
        </h2>
        <Preview scene={scene} />
        <div class="console-pair">
          <Button
            class="console-button"
            aria-pressed={blackout}
            onClick={() => onCommand({ type: 'blackout' })}
          >
            <Icon name={ICONS.dark} size={18} />
            {t(blackout ? 'action.light' : 'action.blackout')}
            <span class="console-key" aria-hidden="true">
              .
            </span>
          </Button>
          <a
            class="button console-button"
            href={hrefOf({ type: 'projector', scenario, ...(live && { code: live.code }) })}
            target="plein-nord-projector"
          >
            <Icon name="screen" size={18} />
            {c('screen.open')}
          </a>
        </div>
      </section>
      <Audience scene={scene} opening={opening} />
      <section class="console-block">
        <h2>
          {c('course.title')}
          <small>{c('course.leg', { count: scene.room.rounds.length + 1 })}</small>
        </h2>
        <CourseChart scene={scene} />
      </section>
    </aside>
  );
}
