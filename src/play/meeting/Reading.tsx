import { formatPercent, formatSigned } from '../../i18n/index.ts';
import { Staff, useLanguage, useTexts } from '../../ui/index.ts';
import type { MeetingView } from './meetingView.ts';
import './Reading.css';
import type { BridgeShape } from './useBridgeShape.ts';

interface ReadingProps {
  readonly kind: 'forecast' | 'progress';
  readonly shape: BridgeShape;
  readonly view: MeetingView;
  /** How far the readings have climbed with the watch hand, 0 to 1. */
  readonly share: number;
  /** True in an exam: the frame is there, the course of the deal is not told. */
  readonly veiled?: boolean;
}

/** A tide staff with its percentage: the bill and the pleasure at one height (visual page, 2 and 7). */
export function Reading({ kind, shape, view, share, veiled = false }: ReadingProps) {
  const t = useTexts();
  const tm = useTexts('meeting');
  const language = useLanguage();
  const flat = shape.kind !== 'bridge';
  const now = view[kind];
  const former = view.former?.[kind];
  const climbed = former === undefined ? now : Math.round(former + (now - former) * share);
  const grown = former === undefined ? 0 : now - former;
  return (
    <div class={`reading reading-${kind}`} aria-hidden="true">
      <span class="reading-number num">{veiled ? '—' : formatPercent(language, climbed)}</span>
      <div class="reading-staff">
        {veiled ? (
          <Staff kind={kind} value={0} horizontal={flat} class="reading-veiled" />
        ) : (
          <Staff kind={kind} value={climbed} former={former} horizontal={flat} />
        )}
        {grown !== 0 && !veiled && !flat && (
          <span class="reading-grown" style={{ bottom: `${Math.min(94, Math.max(4, now - grown / 2))}%` }}>
            {formatSigned(language, grown)}
          </span>
        )}
      </div>
      <span class="reading-name">{flat ? tm(`short.${kind}`) : t(kind)}</span>
    </div>
  );
}
