import { formatPercent } from '../../i18n/index.ts';
import { bakedBustUrl, useLanguage, useTexts } from '../../ui/index.ts';
import type { Box } from './box.ts';

interface ManagerNoteProps {
  /** The player's own figure, 0 to 100. */
  readonly own: number;
  /** Where on the chart it is pinned; without it, it stands in the flow. */
  readonly box?: Box | undefined;
}

/** The manager's question with the player's answer, pinned like a note. */
export function ManagerNote({ own, box }: ManagerNoteProps) {
  const t = useTexts();
  const v = useTexts('voyage');
  const language = useLanguage();
  return (
    <aside
      class="manager-note paper"
      style={box ? { position: 'absolute', left: `${box.left}px`, top: `${box.top}px` } : {}}
    >
      <span class="manager-note-bust">
        <img src={bakedBustUrl('manager', 'sophie', 'neutral')} alt="" />
      </span>
      <div class="manager-note-words">
        <p class="manager-note-name">{v('runOut.manager')}</p>
        <p>{t('quote', { text: v('runOut.asked') })}</p>
        <p class="manager-note-answer">
          <b class="num">{formatPercent(language, own)}</b>
          <span>{v('runOut.answer')}</span>
        </p>
      </div>
    </aside>
  );
}
