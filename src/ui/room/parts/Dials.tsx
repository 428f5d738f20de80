import { useEffect, useState } from 'preact/hooks';
import { formatSigned } from '../../../i18n/index.ts';
import {
  arrowAngle,
  Chronograph,
  Compass,
  EffectHeads,
  useCalm,
  useDialWords,
  useGaugeMotion,
  useLanguage,
  useTexts,
} from '../../index.ts';
import './Dials.css';

interface Gauges {
  readonly speed: number;
  readonly direction: number;
}

/** How low a reading may follow the tip: its change underneath must stay on the screen. */
const LOWEST = { moved: 20, still: 60 };

interface DialsProps {
  readonly gauges: Gauges;
  readonly weeks: number;
  /** The gauges before the move just made: ghosts and signed changes show what it did. */
  readonly former?: Gauges | undefined;
}

/** The two instruments of the room, each with its word and its number at the height that it reads. */
export function Dials({ gauges, weeks, former }: DialsProps) {
  const t = useTexts();
  const room = useTexts('projector');
  const words = useDialWords();
  const calm = useCalm();
  const { speed, direction } = gauges;
  // Mounted on a move just made, the dials first stand where it began, then follow.
  const [aim, setAim] = useState(former ?? gauges);
  useEffect(() => setAim({ speed, direction }), [speed, direction]);
  const shown = useGaugeMotion(aim.speed, aim.direction, calm);
  // The number stands at the height of the arrow's tip, in hundredths of the dial's radius.
  const tip = Math.min(
    -60 * Math.cos((arrowAngle(direction) * Math.PI) / 180),
    former ? LOWEST.moved : LOWEST.still,
  );
  return (
    <aside class="dials" aria-label={room('instruments')}>
      <div class="dial-row">
        <Chronograph
          class="dials-dial"
          look="stage"
          speed={shown.speed}
          weeks={weeks}
          words={words}
          former={former?.speed}
        />
        <Reading kind="speed" word={t('pace')} value={speed} former={former?.speed} tip={0} />
      </div>
      <div class="dial-row">
        <Compass
          class="dials-dial"
          look="stage"
          direction={direction}
          angle={shown.angle}
          words={words}
          former={former?.direction}
        />
        <Reading kind="direction" word={t('course')} value={direction} former={former?.direction} tip={tip} />
      </div>
    </aside>
  );
}

interface ReadingProps {
  readonly kind: 'speed' | 'direction';
  readonly word: string;
  readonly value: number;
  readonly former: number | undefined;
  readonly tip: number;
}

function Reading({ kind, word, value, former, tip }: ReadingProps) {
  const language = useLanguage();
  const change = former === undefined ? undefined : value - former;
  return (
    <p class="room-reading" style={{ '--tip': String(tip) }}>
      <span class="room-reading-word">{word}</span>
      <b class="room-reading-number" data-long={value > 99}>
        {value}
      </b>
      {change !== undefined && (
        <span class="room-reading-change" data-kind={kind} data-falls={change < 0}>
          {formatSigned(language, change)}
          <EffectHeads kind={kind} points={change} mode="discovery" ground="night" />
        </span>
      )}
    </p>
  );
}
