import type { Ref } from 'preact';
import { Icon, useTexts } from '../../ui/index.ts';
import './Slip.css';

interface SlipProps {
  readonly title: string;
  readonly note?: string;
  readonly onPress: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** A slip of paper that leads on; it takes the focus when it appears. */
export function Slip({ title, note, onPress, buttonRef }: SlipProps) {
  const t = useTexts('meeting');
  return (
    <button type="button" class="slip" ref={buttonRef} onClick={onPress}>
      <b>{title}</b>
      {note !== undefined && <span class="slip-note">{note}</span>}
      <span class="slip-go" aria-hidden="true">
        <span class="key">{t('key')}</span>
        <Icon name="next" size={20} />
      </span>
    </button>
  );
}
