import { forecast, type GameState, progress, shown, type Voyage } from '../../engine/index.ts';
import { formatPercent, formatSigned } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import {
  arrowAngle,
  Chronograph,
  Compass,
  useCalm,
  useDialWords,
  useGaugeMotion,
  useLanguage,
  useTexts,
} from '../../ui/index.ts';

interface TrialDialsProps {
  readonly voyage: Voyage;
  readonly state: GameState;
  /** Both gauges when they are not those of the state: the deal drifts after its end. */
  readonly drifting?: { readonly speed: number; readonly direction: number } | undefined;
  /** The state before the reply just made, while its traces stay. */
  readonly former: GameState | undefined;
  readonly mode: Mode;
}

const RADIUS = 58;

/** Both instruments, the calendar and what is known of the way; an exam hides the progress. */
export function TrialDials({ voyage, state, drifting, former, mode }: TrialDialsProps) {
  const t = useTexts('studioTrial');
  const c = useTexts();
  const language = useLanguage();
  const words = useDialWords();
  const { speed, direction } = drifting ?? state;
  const motion = useGaugeMotion(speed, direction, useCalm());
  const moved = (before: number | undefined, now: number) =>
    before === undefined || before === now ? '' : ` (${formatSigned(language, now - before)})`;
  return (
    <div class="trial-dials night">
      <Chronograph
        radius={RADIUS}
        look="compact"
        speed={motion.speed}
        weeks={state.weeks}
        words={words}
        former={former?.speed}
      />
      <Compass
        radius={RADIUS}
        look="compact"
        direction={direction}
        angle={motion.angle === arrowAngle(direction) ? arrowAngle(direction) : motion.angle}
        words={words}
        former={former?.direction}
      />
      <dl class="trial-readings">
        <div class="hushed">
          <dt>{c('watch')}</dt>
          <dd>{`${speed}${moved(former?.speed, speed)}`}</dd>
        </div>
        <div class="hushed">
          <dt>{c('compass')}</dt>
          <dd>{`${direction}${moved(former?.direction, direction)}`}</dd>
        </div>
        <div>
          <dt>{t('weeks')}</dt>
          <dd class="num">{state.weeks}</dd>
        </div>
        <div>
          <dt>{t('forecast')}</dt>
          <dd class="num">{formatPercent(language, shown(forecast(voyage, state)))}</dd>
        </div>
        {mode !== 'exam' && (
          <div>
            <dt>{t('progress')}</dt>
            <dd class="num">{formatPercent(language, shown(progress(voyage, state)))}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
