import { formatSigned } from '../../i18n/index.ts';
import { EffectHeads, useLanguage } from '../../ui/index.ts';
import './Moved.css';

interface MovedProps {
  readonly kind: 'speed' | 'direction';
  readonly name: string;
  readonly now: number;
  readonly former: number | undefined;
}

/** The name under a dial and, until the next line, by how much it has just moved. */
export function Moved({ kind, name, now, former }: MovedProps) {
  const language = useLanguage();
  const points = former === undefined ? undefined : now - former;
  const sign = points === undefined || points === 0 ? 'still' : points > 0 ? 'gain' : 'loss';
  return (
    <p class="moved" aria-hidden="true">
      <b>{name}</b>
      {points !== undefined && (
        <span class={`moved-by moved-${kind}-${sign}`}>
          <span class="num">{formatSigned(language, points)}</span>
          <EffectHeads kind={kind} points={points} mode="discovery" ground="night" size={12} />
        </span>
      )}
    </p>
  );
}
