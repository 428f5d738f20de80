import type { Panel } from '../../../live/index.ts';
import { IconButton, useTexts } from '../../index.ts';

interface PanelSheetProps {
  readonly panel: Panel;
  readonly text: string;
  readonly onClose: () => void;
}

/** A sheet of paper laid over the room's screen on demand: the why of a reply, or a question to the room. */
export function PanelSheet({ panel, text, onClose }: PanelSheetProps) {
  const t = useTexts('projector');
  const common = useTexts();
  return (
    <section class="panel-sheet paper" aria-label={t(`panel.${panel}`)}>
      <header class="panel-head">
        <h2 class="room-label">{t(`panel.${panel}`)}</h2>
        <IconButton icon="close" label={common('close')} onClick={onClose} />
      </header>
      <p class="panel-text">{text}</p>
    </section>
  );
}
