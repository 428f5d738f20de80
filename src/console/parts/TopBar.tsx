import { useEffect, useState } from 'preact/hooks';
import { formatTime } from '../../i18n/index.ts';
import { Bar, IconButton, LanguageSwitch, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS } from '../../ui/room/index.ts';

interface TopBarProps {
  readonly title: string;
  readonly onHelp: () => void;
}

/** The scenario, the time of day, and what the window itself can do. */
export function TopBar({ title, onHelp }: TopBarProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  return (
    <Bar title={title}>
      <span class="console-name">{c('name')}</span>
      <Clock />
      <LanguageSwitch />
      <IconButton icon={ICONS.help} label={t('action.help')} onClick={onHelp} />
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
