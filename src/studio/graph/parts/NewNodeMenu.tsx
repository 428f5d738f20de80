import { useEffect, useRef } from 'preact/hooks';
import type { NodeKind } from '../../../format/index.ts';
import { Icon, IconButton, useTexts } from '../../../ui/index.ts';
import { KIND_ICONS, NODE_KINDS } from '../../outline/kindIcons.ts';
import type { Place } from '../model/wayOn.ts';

interface NewNodeMenuProps {
  /** Where it opens, in px from the upper left corner of the chart. */
  readonly at: Place;
  /** Letter of the choice that is to lead there; empty for a line, absent when nothing is to. */
  readonly letter: string | undefined;
  readonly onPick: (kind: NodeKind) => void;
  readonly onClose: () => void;
}

/** Asks what kind of node to make; Escape makes none. */
export function NewNodeMenu({ at, letter, onPick, onClose }: NewNodeMenuProps) {
  const s = useTexts('studioGraph');
  const t = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  /** What had the focus, and gets it back when nothing is made. */
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    first.current?.focus();
  }, []);
  const close = () => {
    onClose();
    if (opener.current instanceof HTMLElement && opener.current !== document.body)
      opener.current.focus({ preventScroll: true });
  };
  const label = letter ? s('newAfter', { letter }) : s('new');
  return (
    <div
      class="new-node paper"
      role="dialog"
      aria-label={label}
      style={{ left: at.x, top: at.y }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <p>
        {label}
        <IconButton icon="close" label={t('cancel')} onClick={close} />
      </p>
      {NODE_KINDS.map((kind, index) => (
        <button
          key={kind}
          type="button"
          class="tool"
          ref={index === 0 ? first : null}
          onClick={() => onPick(kind)}
        >
          <Icon name={KIND_ICONS[kind]} size={18} />
          {s(`kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}
