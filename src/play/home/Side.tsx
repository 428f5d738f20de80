import { useState } from 'preact/hooks';
import type { OwnScenario } from '../../store/index.ts';
import {
  Button,
  bakedBustUrl,
  hrefOf,
  Icon,
  IconButton,
  LanguageSwitch,
  lazily,
  Mark,
  useLanguage,
  useTexts,
} from '../../ui/index.ts';
import { DueToday } from '../laterScreens.ts';
import { OpenButton } from '../open/OpenButton.tsx';
import { LaterSettings } from '../settings/LaterSettings.ts';
import { localText } from './localText.ts';
import type { PortEntry } from './Ports.tsx';

const ProjectDialog = lazily(async () => (await import('./ProjectDialog.tsx')).ProjectDialog);

const PEN = 'M4 20l1-5L16 4l4 4L9 19z';

interface SideProps {
  /** Whether a game was finished: then there may be something to make again. */
  readonly played: boolean;
  readonly next: PortEntry | undefined;
  readonly own: readonly OwnScenario[];
  readonly onRemove: (key: string) => void;
}

/** The bridge beside the chart: where to sail next, one's own scenarios, settings. */
export function Side({ played, next, own, onRemove }: SideProps) {
  const t = useTexts();
  const h = useTexts('home');
  const language = useLanguage();
  const [dialog, setDialog] = useState<'settings' | 'project'>();
  return (
    <header class="side night">
      <div class="side-brand">
        <Mark size={44} />
        <h1>{t('name')}</h1>
      </div>
      <p class="side-motto">{t('motto')}</p>
      {next && <NextPort port={next} />}
      {played && <DueToday />}
      <section class="side-own" aria-label={h('own')}>
        <h2>{h('own')}</h2>
        {own.length > 0 ? (
          <ul>
            {own.map(({ key, title, fileName }) => (
              <li key={key}>
                <a href={hrefOf({ type: 'play', scenario: key })}>
                  {localText(title, language)}
                  <small>{fileName}</small>
                </a>
                <IconButton
                  icon="close"
                  label={h('remove', { name: fileName })}
                  onClick={() => onRemove(key)}
                />
              </li>
            ))}
          </ul>
        ) : (
          <p class="side-hint">{h('ownHint')}</p>
        )}
        <OpenButton />
      </section>
      <nav class="side-foot" aria-label={t('menu')}>
        <a class="side-album" href={hrefOf({ type: 'album' })}>
          <Icon name="album" size={20} />
          {h('album')}
        </a>
        <a class="side-album" href={hrefOf({ type: 'studio' })}>
          <Icon name={PEN} size={20} />
          {h('studio')}
        </a>
        <Button look="quiet" icon="settings" onClick={() => setDialog('settings')}>
          {h('settings')}
        </Button>
        <Button look="quiet" icon="screen" onClick={() => setDialog('project')}>
          {h('project')}
        </Button>
        <LanguageSwitch />
      </nav>
      {dialog === 'settings' && <LaterSettings onClose={() => setDialog(undefined)} />}
      {dialog === 'project' && <ProjectDialog onClose={() => setDialog(undefined)} own={own} />}
    </header>
  );
}

function NextPort({ port }: { readonly port: PortEntry }) {
  const t = useTexts();
  const h = useTexts('home');
  const language = useLanguage();
  const facts = [
    t('level', { level: port.level }),
    ...(port.minutes === undefined ? [] : [t('minutes', { count: port.minutes })]),
  ];
  return (
    <section class="side-next" aria-label={h(port.open ? 'goOn' : 'nextPort')}>
      {port.character && (
        <img
          class="side-face"
          src={bakedBustUrl(port.id, port.character, 'neutral')}
          alt=""
          width={76}
          height={76}
        />
      )}
      <p>
        <span>{h(port.open ? 'goOn' : 'nextPort')}</span>
        <b>{localText(port.title, language)}</b>
        <span>{facts.join(', ')}</span>
      </p>
      <a class="button button-main side-go" href={hrefOf({ type: 'play', scenario: port.id })}>
        {h(port.open ? 'resume' : 'setSail')}
        <Icon name="next" size={20} />
      </a>
    </section>
  );
}
