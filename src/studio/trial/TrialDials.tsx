import { memo } from 'preact/compat';
import { shown } from '../../engine/index.ts';
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
  readonly speed: number;
  readonly direction: number;
  readonly weeks: number;
  /** Both gauges before the reply just made, while its traces stay. */
  readonly formerSpeed: number | undefined;
  readonly formerDirection: number | undefined;
  /** Scores, 0 to 100. */
  readonly forecast: number;
  readonly progress: number;
  readonly mode: Mode;
}

const RADIUS = 58;

function Dials(props: TrialDialsProps) {
  const { speed, direction, weeks, formerSpeed, formerDirection, forecast, progress, mode } = props;
  const t = useTexts('studioTrial');
  const c = useTexts();
  const language = useLanguage();
  const words = useDialWords();
  const motion = useGaugeMotion(speed, direction, useCalm());
  const moved = (before: number | undefined, now: number) =>
    before === undefined || before === now ? '' : ` (${formatSigned(language, now - before)})`;
  return (
    <div class="trial-dials night">
      <Chronograph
        radius={RADIUS}
        look="compact"
        speed={motion.speed}
        weeks={weeks}
        words={words}
        former={formerSpeed}
      />
      <Compass
        radius={RADIUS}
        look="compact"
        direction={direction}
        angle={motion.angle === arrowAngle(direction) ? arrowAngle(direction) : motion.angle}
        words={words}
        former={formerDirection}
      />
      <dl class="trial-readings">
        <div class="hushed">
          <dt>{c('watch')}</dt>
          <dd>{`${speed}${moved(formerSpeed, speed)}`}</dd>
        </div>
        <div class="hushed">
          <dt>{c('compass')}</dt>
          <dd>{`${direction}${moved(formerDirection, direction)}`}</dd>
        </div>
        <div>
          <dt>{t('weeks')}</dt>
          <dd class="num">{weeks}</dd>
        </div>
        <div>
          <dt>{t('forecast')}</dt>
          <dd class="num">{formatPercent(language, shown(forecast))}</dd>
        </div>
        {mode !== 'exam' && (
          <div>
            <dt>{t('progress')}</dt>
            <dd class="num">{formatPercent(language, shown(progress))}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** Both instruments, the calendar and what is known of the way; an exam hides the progress. */
export const TrialDials = memo(Dials);
