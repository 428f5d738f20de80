import { useState } from 'preact/hooks';
import { Button, Dialog, hrefOf, LanguageSwitch, useTexts } from '../../ui/index.ts';
import { LaterSettings } from '../settings/LaterSettings.ts';
import './gameMenu.css';

interface GameMenuProps {
  readonly objective: string | undefined;
  readonly onClose: () => void;
  readonly onRestart: () => void;
}

/** The menu of a running game: the game waits behind it, nothing is lost. */
export function GameMenu({ objective, onClose, onRestart }: GameMenuProps) {
  const t = useTexts();
  const p = useTexts('play');
  const [settings, setSettings] = useState(false);
  if (settings) return <LaterSettings onClose={onClose} />;
  return (
    <Dialog title={t('menu')} onClose={onClose}>
      {objective && <p class="game-menu-objective">{objective}</p>}
      <div class="game-menu">
        <Button look="main" onClick={onClose}>
          {p('menu.resume')}
        </Button>
        <Button icon="replay" onClick={onRestart}>
          {p('menu.restart')}
        </Button>
        <Button icon="settings" onClick={() => setSettings(true)}>
          {p('menu.settings')}
        </Button>
        <a class="button button-plain" href={hrefOf({ type: 'home' })}>
          {p('menu.home')}
        </a>
      </div>
      <p class="game-menu-kept">{p('menu.kept')}</p>
      <LanguageSwitch />
    </Dialog>
  );
}
