import { Chronograph, Compass, useDialWords, useTexts } from '../../index.ts';

interface GaugeNumbersProps {
  readonly speed: number;
  readonly direction: number;
}

/** Both gauges as numbers, each beside its small dial: while the room votes there is no place for more. */
export function GaugeNumbers({ speed, direction }: GaugeNumbersProps) {
  const t = useTexts();
  const words = useDialWords();
  return (
    <p class="gauge-numbers">
      <span class="gauge-number">
        <Chronograph look="bare" class="gauge-dial" speed={speed} weeks={0} words={words} />
        <span class="room-label">{t('pace')}</span>
        <b>{speed}</b>
      </span>
      <span class="gauge-number">
        <Compass look="bare" class="gauge-dial" direction={direction} words={words} />
        <span class="room-label">{t('course')}</span>
        <b>{direction}</b>
      </span>
    </p>
  );
}
