import { useEffect, useRef } from 'preact/hooks';
import { type Outcome, type Scenario, shown } from '../../engine/index.ts';
import { formatPercent } from '../../i18n/index.ts';
import { ownKey } from '../../store/index.ts';
import { Button, hrefOf, Icon, useApp, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';
import { calibrationOf } from './calibration.ts';
import { endingKeys } from './endingKeys.ts';
import { Stamp } from './Stamp.tsx';
import type { Zone } from './zone.ts';

interface EndingProps {
  readonly scenario: Scenario;
  readonly node: string;
  readonly outcome: Outcome;
  readonly zone: Zone;
  /** The player's own figure, 0 to 100. */
  readonly own: number | undefined;
  /** True for the player's own file: the logbook calls it by another key. */
  readonly mine: boolean;
  readonly onDone: () => void;
}

/** How it ended: the zone, the ending's words, the stamp, and the player's figure beside the real one. */
export function Ending({ scenario, node, outcome, zone, own, mine, onDone }: EndingProps) {
  const { logbook } = useApp();
  const v = useTexts('voyage');
  const s = useScenarioTexts(scenario);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = endingKeys(scenario, node, outcome);
  const calibration = own === undefined ? undefined : calibrationOf(own, outcome);
  const key = mine ? ownKey(scenario.id) : scenario.id;
  const { games } = logbook.state.getState();
  const finds = games.filter((game) => game.scenario === key && game.result?.ending === node);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="ending" aria-labelledby="ending-title">
      <div class="ending-head">
        <div>
          <p class={`ending-zone is-${zone}`}>{v(`zone.${zone}`)}</p>
          <h2 id="ending-title" tabIndex={-1} ref={heading}>
            {s(keys.title)}
          </h2>
        </div>
        <Stamp grade={outcome.grade} zone={zone} class="ending-stamp" />
      </div>
      <p class="ending-text">{s(keys.text)}</p>
      {own !== undefined && calibration && (
        <div class="ending-figures">
          <dl>
            <div>
              <dt>{v('ending.own')}</dt>
              <dd class="num">{formatPercent(language, own)}</dd>
            </div>
            <div class="is-real">
              <dt>{v('ending.real')}</dt>
              <dd class="num">{formatPercent(language, shown(outcome.finalProgress))}</dd>
            </div>
          </dl>
          <p>{v(`ending.${calibration.type}`, { count: calibration.points })}</p>
        </div>
      )}
      <Button look="main" icon="next" class="ending-next" onClick={onDone}>
        {v('ending.review')}
      </Button>
      {!import.meta.env.ALONE && finds.length < 2 && (
        <a class="ending-album" href={hrefOf({ type: 'album' })}>
          <Icon name="album" size={20} />
          {v('ending.album')}
        </a>
      )}
    </section>
  );
}
