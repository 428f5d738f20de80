import { useRef } from 'preact/hooks';
import { removeNode } from '../../format/index.ts';
import { Icon, IconButton, useTexts } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import { NodePicker } from './NodePicker.tsx';
import type { UndoNotice } from './useUndoNotice.ts';

interface UndoBarProps {
  readonly notice: UndoNotice | undefined;
  readonly onClose: () => void;
}

/** Tells what was taken away and offers it back; ways that lead to it can be led elsewhere at once. */
export function UndoBar({ notice, onClose }: UndoBarProps) {
  const o = useTexts('studioOutline');
  const t = useTexts();
  const bench = useWorkbench();
  /** The buttons go: the focus stays where they were. */
  const place = useRef<HTMLDivElement>(null);
  const leave = () => {
    onClose();
    place.current?.focus();
  };
  return (
    <div class="undo-bar-place" ref={place} tabIndex={-1}>
      <p class="hushed" role="status">
        {notice && `${notice.message} ${o('undoHint')}`}
      </p>
      {notice && (
        <div class="undo-bar">
          <span>
            {notice.message} <small>{o('undoHint')}</small>
          </span>
          <button
            type="button"
            class="tool"
            onClick={() => {
              bench.undo();
              notice.onUndo?.();
              place.current?.focus();
            }}
          >
            <Icon name="undo" size={18} />
            {o('undo')}
          </button>
          <IconButton icon="close" label={t('close')} onClick={leave} />
          {notice.gone !== undefined && (
            <NodePicker
              label={o('leadElsewhere')}
              value={undefined}
              onPick={(id) =>
                bench.write(removeNode(bench.state.getState().draft.text, notice.gone ?? '', id))
              }
            />
          )}
        </div>
      )}
    </div>
  );
}
