import { useEffect } from 'preact/hooks';
import { nodeOf } from '../../engine/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { agendaOf, daysLater } from '../../store/index.ts';
import { hrefOf, Icon, useApp, useLanguage, useScenarioTexts, useStore, useTexts } from '../../ui/index.ts';
import { type Redo, redoOf } from '../mistakes/redo.ts';
import { courseBookOf } from './courseBookOf.ts';
import './dueToday.css';
import { unfiledGames } from './unfiledGames.ts';
import { useManyLoaded } from './useManyLoaded.ts';
import { minutesFor, numbers } from './words.ts';

/** On the home screen: the decisions of today, or a quiet link to the book once there is one. */
export function DueToday() {
  const app = useApp();
  const t = useTexts();
  const c = useTexts('courseBook');
  const language = useLanguage();
  const cards = useStore(courseBookOf(app).state, (state) => state.cards);
  useEffect(() => {
    // The scheduler is fetched only when there is something to enter.
    if (unfiledGames(app).length > 0)
      import('./fileGames.ts').then(({ fileGames }) => fileGames(app)).catch(() => {});
  }, []);
  const now = Date.now();
  const tomorrow = daysLater(now, 1);
  const loaded = useManyLoaded(cards.filter(({ due }) => due < tomorrow).map(({ scenario }) => scenario));
  const ready = new Map(
    cards.flatMap((card) => {
      const redo = redoOf(card, loaded?.get(card.scenario));
      return typeof redo === 'string' ? [] : [[card.id, redo] as const];
    }),
  );
  // As in the book: what cannot be made again takes none of the three places of the day.
  const { today, later } = agendaOf(
    cards.filter(({ id, due }) => due >= tomorrow || ready.has(id)),
    now,
  );
  const redos = today.flatMap(({ id }) => ready.get(id) ?? []);
  const rest = later.reduce((sum, day) => sum + day.cards.length, 0);
  if (cards.length === 0 || !loaded) return null;
  const book = (
    <a class="due-book" href={hrefOf({ type: 'course-book' })}>
      {c('home.link', { count: redos.length + rest })}
    </a>
  );
  if (redos.length === 0) return <p class="due-quiet">{book}</p>;
  return (
    <section class="due" aria-labelledby="due-title">
      <h2 id="due-title">{c('home.today', numbers(c, language, redos.length))}</h2>
      <ul>
        {redos.map((redo) => (
          <DueRow key={redo.miss.id} redo={redo} />
        ))}
      </ul>
      <div class="due-foot">
        <a class="button button-plain" href={hrefOf({ type: 'course-book', today: true })}>
          <Icon name="replay" size={18} />
          {c('home.go', { count: redos.length })}
          <span class="due-minutes">{t('minutes', { count: minutesFor(redos.length) })}</span>
        </a>
        {book}
      </div>
    </section>
  );
}

function DueRow({ redo }: { readonly redo: Redo }) {
  const { miss, loaded, before } = redo;
  const { scenario } = loaded.solution.voyage;
  const t = useTexts();
  const s = useScenarioTexts(scenario);
  const language = useLanguage();
  const text = s(`nodes.${nodeOf(scenario, before.node).id}.choices.${miss.choice}.text`);
  return (
    <li>
      <span class="due-said">{t('quote', { text })}</span>
      <span class="due-scenario">{s('title')}</span>
      <b class="num">{formatSigned(language, -miss.cost)}</b>
    </li>
  );
}
