import { Button, Icon, useTexts } from '../../ui/index.ts';
import { type Command, ICONS, type MainAction, type Offers, type RoomScene } from '../../ui/room/index.ts';
import { PhaseSteps } from './PhaseSteps.tsx';
import { Timer } from './Timer.tsx';

interface FootProps {
  readonly scene: RoomScene;
  readonly main: MainAction | undefined;
  readonly offers: Offers;
  readonly onCommand: (command: Command) => void;
}

/** The bridge under everything: back, the phases, the timer, and the one big action. */
export function Foot({ scene, main, offers, onCommand }: FootProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const { room, act, live } = scene;
  const mayAct = live === undefined || live.driver;
  const run = (type: Exclude<Command['type'], 'choice'>) => () => onCommand({ type });
  return (
    <footer class="console-foot night">
      <Button class="console-button" disabled={!offers.back} onClick={run('back')}>
        <Icon name="undo" size={19} />
        {c('foot.back')}
      </Button>
      <Button class="console-button" disabled={!offers.replay} onClick={run('replay')}>
        <Icon name={ICONS.branch} size={19} />
        {c('foot.branch')}
      </Button>
      <PhaseSteps phase={room.phase} />
      {offers.recast && (
        <Button class="console-button" onClick={run('recast')}>
          {t('action.recast')}
        </Button>
      )}
      {room.phase === 'open' && <Timer scene={scene} />}
      {room.phase === 'open' && !live && (
        <Button class="console-button" onClick={() => act({ type: 'close' })}>
          {t('action.close')}
        </Button>
      )}
      {room.phase === 'review' && (
        <Button class="console-button" icon="replay" onClick={() => act({ type: 'restart' })}>
          {c('foot.restart')}
        </Button>
      )}
      {main && mayAct && (
        <Button look="main" class="console-go" aria-disabled={main.events.length === 0} onClick={run('next')}>
          {t(`action.${main.name}`, main.params)}
          <span class="console-key" aria-hidden="true">
            {c('foot.pageDown')}
          </span>
        </Button>
      )}
    </footer>
  );
}
