import type { Mode } from '../../store/index.ts';
import { Bar, Icon, IconButton, useApp, useStore, useTexts } from '../../ui/index.ts';
import './GameBar.css';
import { Graduation } from './Graduation.tsx';

interface GameBarProps {
  readonly title: string;
  readonly mode: Mode;
  readonly weeks: number;
  /** The leg one is on, and of how many; absent once the talking has stopped. */
  readonly leg?: { readonly sailed: number; readonly horizon: number };
  /** What stands in the place of the leg then. */
  readonly note?: string;
  /** The decision that the game was replayed from, counted from 1; nothing for a whole game. */
  readonly replayFrom: number | undefined;
  readonly onMenu: () => void;
}

/** The bar of a game: the leg on its graduation, the mode, sound and menu. */
export function GameBar({ title, mode, weeks, leg, note, replayFrom, onMenu }: GameBarProps) {
  const t = useTexts();
  const tm = useTexts('meeting');
  const tp = useTexts('play');
  const { settings } = useApp();
  const sound = useStore(settings.state, (state) => state.sound);
  return (
    <Bar title={title}>
      {replayFrom !== undefined && (
        <span class="game-replay">
          <Icon name="replay" size={18} />
          <span>{tp('replay', { number: replayFrom })}</span>
        </span>
      )}
      {leg && (
        <span class="game-leg">
          <b>{t('leg', { count: Math.min(leg.sailed + 1, leg.horizon) })}</b>
          <Graduation sailed={leg.sailed} horizon={leg.horizon} />
        </span>
      )}
      {note !== undefined && <span class="game-note">{note}</span>}
      <span class="game-weeks">{tm('weeksAt', { count: weeks })}</span>
      {leg && <span class="game-mode">{t(`mode.${mode}`)}</span>}
      <span class="game-sound">
        <IconButton
          icon={sound ? 'soundOn' : 'soundOff'}
          label={tm('sound')}
          aria-pressed={sound}
          onClick={() => settings.change({ sound: !sound })}
        />
      </span>
      <IconButton icon="menu" label={t('menu')} onClick={onMenu} />
    </Bar>
  );
}
