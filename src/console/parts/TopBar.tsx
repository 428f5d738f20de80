import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '../../i18n/index.ts';
import { Bar, Button, IconButton, LanguageSwitch, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS, type RoomScene } from '../../ui/room/index.ts';
import { SessionDialog } from './SessionDialog.tsx';

interface TopBarProps {
  readonly title: string;
  readonly scene: RoomScene;
  readonly scenario: string;
  readonly onHelp: () => void;
}

/** The scenario, how the window stands to its room, the time of day, and what is done with the session. */
export function TopBar({ title, scene, scenario, onHelp }: TopBarProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const [session, setSession] = useState(false);
  const { live } = scene;
  const standing = !live ? 'alone' : !live.connected ? 'lost' : live.driver ? 'server' : 'viewer';
  return (
    <Bar title={title}>
      <span class="console-name">{c('name')}</span>
      <span class="console-standing" role="status" data-standing={standing}>
        {c(`standing.${standing}`)}
      </span>
      <Clock />
      <LanguageSwitch />
      <IconButton icon={ICONS.help} label={t('action.help')} onClick={onHelp} />
      {live?.driver && (
        <Button class="console-button console-session" onClick={() => setSession(true)}>
          {c('session.title')}
        </Button>
      )}
      {!import.meta.env.ALONE && session && live && (
        <SessionDialog scene={scene} code={live.code} scenario={scenario} onClose={() => setSession(false)} />
      )}
    </Bar>
  );
}

/** The time of day, to the minute. */
function Clock() {
  const language = useLanguage();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(timer);
  }, []);
  return <time class="console-clock">{formatTime(language, now)}</time>;
}
