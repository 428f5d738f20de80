import { formatSigned } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import { EffectHeads, Icon, useLanguage, useTexts } from '../../ui/index.ts';
import './Effects.css';

interface EffectsProps {
  readonly speed: number;
  readonly direction: number;
  readonly mode: Mode;
}

/** What a reply does to both gauges: size and sign in discovery, size in training, nothing in an exam. */
export function Effects({ speed, direction, mode }: EffectsProps) {
  const t = useTexts('meeting');
  if (mode === 'exam') return null;
  return (
    <span class="effects">
      <Effect kind="speed" points={speed} mode={mode} />
      <Effect kind="direction" points={direction} mode={mode} />
      <span class="hushed">
        {t(`effects.${mode}`, { speed: spoken(t, speed, mode), direction: spoken(t, direction, mode) })}
      </span>
    </span>
  );
}

/** Points in words, so that a screen reader does not read a dash. */
export function spoken(t: ReturnType<typeof useTexts>, points: number, mode: Mode = 'discovery'): string {
  if (points === 0) return t('points.none');
  const count = Math.abs(points);
  if (mode === 'training') return t('points.either', { count });
  return t(points > 0 ? 'points.more' : 'points.less', { count });
}

interface EffectProps {
  readonly kind: 'speed' | 'direction';
  readonly points: number;
  readonly mode: Mode;
}

function Effect({ kind, points, mode }: EffectProps) {
  const language = useLanguage();
  return (
    <span class="effect" aria-hidden="true">
      <Icon name={kind === 'speed' ? 'watch' : 'compass'} size={17} />
      {mode === 'discovery' && <span class="effect-number">{formatSigned(language, points)}</span>}
      <EffectHeads kind={kind} points={points} mode={mode} size={Math.abs(points) > 20 ? 9 : 11} />
    </span>
  );
}
