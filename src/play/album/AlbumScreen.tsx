import { endings } from 'virtual:scenario-endings';
import { pack } from 'virtual:scenario-pack';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Dialog, hrefOf, Mark, useApp, useLanguage, useStore, useTexts } from '../../ui/index.ts';
import { localText } from '../home/localText.ts';
import { useWide } from '../voyage/useWide.ts';
import './album.css';
import { Detail } from './Detail.tsx';
import { PlayAgain } from './PlayAgain.tsx';
import { Shelves } from './Shelves.tsx';
import { type Card, latestFind, shelvesOf, tallyOf } from './shelves.ts';
import { Tallies } from './Tallies.tsx';
import { useOwnSources } from './useOwnSources.ts';
import { useScenarioFile } from './useScenarioFile.ts';

const SHIPPED = pack.map(({ id, title }) => ({ key: id, title, endings: endings[id] ?? [] }));

/** The album of endings: a postcard for each one that was found, a dashed frame for the others (play page, 3.2, 8). */
export function AlbumScreen() {
  const { logbook } = useApp();
  const t = useTexts();
  const a = useTexts('album');
  const language = useLanguage();
  const games = useStore(logbook.state, (state) => state.games);
  const own = useOwnSources(games);
  const shelves = useMemo(() => shelvesOf([...SHIPPED, ...own], games), [games, own]);
  const [chosen, setChosen] = useState<string>();
  const [opened, setOpened] = useState(false);
  const beside = useWide('(min-width: 900px)');
  const card = shelves.flatMap(({ cards }) => cards).find(({ key }) => key === chosen) ?? latestFind(shelves);
  const scenario = useScenarioFile(card?.find && (beside || opened) ? card.scenario : undefined);
  const { found, total } = tallyOf(shelves);
  useEffect(() => {
    document.title = `${a('title')} · ${t('name')}`;
  }, [language]);

  const title = localText(shelves.find((shelf) => shelf.scenario === card?.scenario)?.title ?? {}, language);
  const detail = { scenarioTitle: title, scenario };
  const choose = ({ key }: Card, open: boolean) => {
    setChosen(key);
    setOpened(open);
  };
  return (
    <div class="album">
      <header class="album-side night">
        <div class="album-head">
          <a class="album-home" href={hrefOf({ type: 'home' })} aria-label={t('home')}>
            <Mark size={32} />
          </a>
          <h1>{a('title')}</h1>
          <p>
            <span class="hushed">{a('foundOf', { count: found, total })}</span>
            <span aria-hidden="true">
              <b>{found}</b> {a('of', { total })}
            </span>
          </p>
        </div>
        {(beside || found === 0) && <Detail card={beside ? card : undefined} {...detail} />}
        <Tallies shelves={shelves} />
        {beside && <PlayAgain card={card} scenario={scenario} />}
      </header>
      <main class="album-shelves paper" aria-label={a('endings')}>
        <Shelves shelves={shelves} selected={card?.key} onChoose={choose} />
      </main>
      {!beside && opened && card && (
        <Dialog title={a('title')} onClose={() => setOpened(false)}>
          <div class="album-opened">
            <Detail card={card} {...detail} />
            <PlayAgain card={card} scenario={scenario} />
          </div>
        </Dialog>
      )}
    </div>
  );
}
