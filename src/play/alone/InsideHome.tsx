import { useEffect } from 'preact/hooks';
import type { CastMember, Scenario } from '../../engine/index.ts';
import { type OwnScenario, openGame } from '../../store/index.ts';
import {
  hrefOf,
  Icon,
  useApp,
  useBustUrl,
  useLanguage,
  useLoaded,
  useScenarioTexts,
  useStore,
  useTexts,
} from '../../ui/index.ts';
import { DueToday } from '../laterScreens.ts';
import { AlonePage } from './AlonePage.tsx';
import { Logbook } from './Logbook.tsx';

/** The scenario that the page is there for: where to go on, what it is about, the games played so far. */
export function InsideHome({ inside }: { readonly inside: OwnScenario }) {
  const loaded = useLoaded(inside.key);
  return loaded.type === 'loaded' ? (
    <Home inside={inside} scenario={loaded.solution.voyage.scenario} />
  ) : null;
}

interface HomeProps {
  readonly inside: OwnScenario;
  readonly scenario: Scenario;
}

function Home({ inside: { key, rules }, scenario }: HomeProps) {
  const { logbook } = useApp();
  const t = useTexts();
  const h = useTexts('home');
  const a = useTexts('alone');
  const s = useScenarioTexts(scenario);
  const language = useLanguage();
  const book = useStore(logbook.state, (state) => state);
  const finished = book.games.filter(({ result }) => result);
  const open = openGame(book, key, rules) !== undefined;
  const [client] = Object.values(scenario.cast);
  const { level, minutes } = scenario;
  useEffect(() => {
    document.title = s('title');
  }, [language]);
  return (
    <AlonePage
      scenario={key}
      bridge={
        <>
          <section class="side-next" aria-label={h(open ? 'goOn' : 'setSail')}>
            {client && <Face scenario={scenario.id} client={client} />}
            <p>
              {open && <span>{h('goOn')}</span>}
              <b>{s('title')}</b>
              <span>
                {[t('level', { level }), minutes !== undefined && t('minutes', { count: minutes })]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </p>
            <a class="button button-main side-go" href={hrefOf({ type: 'play', scenario: key })}>
              {h(open ? 'resume' : 'setSail')}
              <Icon name="next" size={20} />
            </a>
          </section>
          {finished.length > 0 && <DueToday />}
        </>
      }
    >
      {scenario.objective && (
        <section aria-labelledby="alone-objective">
          <h2 id="alone-objective">{a('objective')}</h2>
          <p>{s('objective')}</p>
        </section>
      )}
      <Logbook scenario={scenario} games={finished} />
    </AlonePage>
  );
}

function Face({ scenario, client }: { readonly scenario: string; readonly client: CastMember }) {
  const url = useBustUrl(scenario, client, 'neutral', true);
  return <img class="side-face" src={url} alt="" width={76} height={76} />;
}
