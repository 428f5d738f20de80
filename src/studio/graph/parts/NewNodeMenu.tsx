import { useEffect, useRef } from 'preact/hooks';
import { Icon, IconButton, useTexts } from '../../../ui/index.ts';
import type { WorkNode } from '../../workbench/workFile.ts';
import type { Place } from '../model/wayOn.ts';
import { KIND_SIGNS } from './icons.ts';

const KINDS = ['decision', 'line', 'ending'] as const;

interface NewNodeMenuProps {
  /** Where it opens, in px from the upper left corner of the chart. */
  readonly at: Place;
  /** Letter of the choice that is to lead there; empty for a line, absent when nothing is to. */
  readonly letter: string | undefined;
  readonly onPick: (kind: WorkNode['kind']) => void;
  readonly onClose: () => void;
}

/** Asks what kind of node to make; Escape makes none. */
export function NewNodeMenu({ at, letter, onPick, onClose }: NewNodeMenuProps) {
  const s = useTexts('studioGraph');
  const t = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
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
        onClose();
      }}
    >
      <p>
        {label}
        <IconButton icon="close" label={t('cancel')} onClick={onClose} />
      </p>
      {KINDS.map((kind, index) => (
        <button
          key={kind}
          type="button"
          class="tool"
          ref={index === 0 ? first : null}
          onClick={() => onPick(kind)}
        >
          <Icon name={KIND_SIGNS[kind]} size={18} />
          {s(`kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}
