import { useApp } from '../base/app.ts';
import { useStore } from '../base/useStore.ts';
import { useTexts } from '../base/useTexts.ts';
import { IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './NoticeBoard.css';

/** The one message at the foot of the screen, read out when it appears; it waits to be dismissed. */
export function NoticeBoard() {
  const { notices } = useApp();
  const t = useTexts();
  const notice = useStore(notices.state, (state) => state.notice);
  return (
    <div class="notice-board" role="status">
      {notice && (
        <div class="notice paper">
          <Icon name="warning" size={20} />
          <p>{t(`notice.${notice.key}`)}</p>
          <IconButton icon="close" label={t('close')} onClick={notices.dismiss} />
        </div>
      )}
    </div>
  );
}
