import { Button, hrefOf, Icon, IconButton, useTexts } from '../../ui/index.ts';
import {
  type Command,
  type Fullscreen,
  ICONS,
  type LiveRoom,
  type MainAction,
  type Offers,
  type RoomOpening,
} from '../../ui/room/index.ts';
import './ControlStrip.css';

interface ControlStripProps {
  readonly main: MainAction | undefined;
  readonly awake: boolean;
  readonly blackout: boolean;
  readonly fullscreen: Fullscreen;
  readonly offers: Offers;
  /** What a server adds; without its capability this window only looks on. */
  readonly live: LiveRoom | undefined;
  readonly opening: RoomOpening;
  readonly onCommand: (command: Command) => void;
}

const NOTHING: Offers = { back: false, replay: false, recast: false, why: false, question: false };

/** The facilitator's controls in the bottom margin: gone when nothing moves, back with the pointer or the focus. */
export function ControlStrip(props: ControlStripProps) {
  const { main, awake, blackout, fullscreen, live, opening, onCommand } = props;
  const mayAct = live === undefined || live.driver;
  const offers = mayAct ? props.offers : NOTHING;
  const t = useTexts('projector');
  const common = useTexts();
  const { on } = fullscreen;
  const run = (type: Exclude<Command['type'], 'choice'>) => () => onCommand({ type });
  return (
    <nav class="control-strip night" data-awake={awake} aria-label={t('controls')}>
      <a
        class="icon-button"
        href={hrefOf({ type: 'home' })}
        aria-label={common('home')}
        title={common('home')}
      >
        <Icon name="home" size={20} />
      </a>
      {!live && opening.offered && (
        <IconButton
          icon="phone"
          label={t(opening.failed ? 'live.failed' : 'action.phones')}
          disabled={opening.opening}
          onClick={opening.open}
        />
      )}
      {offers.replay && <IconButton icon="replay" label={t('action.replay')} onClick={run('replay')} />}
      {offers.why && <IconButton icon="compass" label={t('action.why')} onClick={run('why')} />}
      {offers.question && <IconButton icon="talk" label={t('action.question')} onClick={run('question')} />}
      <span class="control-gap" />
      {mayAct && (
        <span class="control-back">
          <IconButton icon="back" label={t('action.back')} disabled={!offers.back} onClick={run('back')} />
        </span>
      )}
      {main && mayAct && (
        <Button
          look="main"
          class="control-main"
          aria-disabled={main.events.length === 0}
          onClick={run('next')}
        >
          {t(`action.${main.name}`, main.params)}
        </Button>
      )}
      {offers.recast && (
        <Button class="control-recast" onClick={run('recast')}>
          {t('action.recast')}
        </Button>
      )}
      <span class="control-gap" />
      {mayAct && (
        <IconButton
          icon={ICONS.dark}
          label={t(blackout ? 'action.light' : 'action.blackout')}
          onClick={run('blackout')}
        />
      )}
      {fullscreen.supported && (
        <IconButton
          icon={ICONS.expand}
          label={t(on ? 'action.window' : 'action.fullscreen')}
          onClick={run('fullscreen')}
        />
      )}
      <IconButton icon={ICONS.globe} label={t('action.language')} onClick={run('language')} />
      <IconButton icon={ICONS.help} label={t('action.help')} onClick={run('help')} />
    </nav>
  );
}
