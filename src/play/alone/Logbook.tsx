import { type Scenario, shown } from '../../engine/index.ts';
import { formatMoment } from '../../i18n/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { hrefOf, Icon, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';

interface LogbookProps {
  readonly scenario: Scenario;
  /** Finished ones, the latest first. */
  readonly games: readonly GameRecord[];
}

/** The games that were finished, each leading to its review. */
export function Logbook({ scenario, games }: LogbookProps) {
  const t = useTexts();
  const h = useTexts('home');
  const a = useTexts('alone');
  const s = useScenarioTexts(scenario);
  const language = useLanguage();
  return (
    <section aria-labelledby="alone-games">
      <h2 id="alone-games">{a('games')}</h2>
      {games.length === 0 ? (
        <p>{a('noGames')}</p>
      ) : (
        <ol class="alone-games">
          {games.map(
            ({ id, mode, startedAt, result }) =>
              result && (
                <li key={id}>
                  <a href={hrefOf({ type: 'review', game: id })}>
                    <b class="num">{h('result', { score: shown(result.score), grade: result.grade })}</b>
                    <span>
                      {Object.hasOwn(scenario.nodes, result.ending) && (
                        <em>{s(`nodes.${result.ending}.title`)}</em>
                      )}
                      <small>{`${formatMoment(language, startedAt)}, ${t(`mode.${mode}`)}`}</small>
                    </span>
                    <Icon name="next" size={20} />
                  </a>
                </li>
              ),
          )}
        </ol>
      )}
    </section>
  );
}
