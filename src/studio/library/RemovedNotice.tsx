import { Button, IconButton, useTexts } from '../../ui/index.ts';
import type { Shelf } from './useShelf.ts';

/** Says which draft was removed; as long as it stands, that can be taken back. */
export function RemovedNotice({ shelf }: { readonly shelf: Shelf }) {
  const t = useTexts();
  const l = useTexts('studioLibrary');
  const { removed } = shelf;
  return (
    <div class="notice-board" role="status">
      {removed && (
        <div class="notice paper">
          <p>{l('removed', { name: removed.fileName })}</p>
          <Button icon="undo" onClick={() => void shelf.restore()}>
            {l('restore')}
          </Button>
          <IconButton icon="close" label={t('close')} onClick={shelf.acknowledge} />
        </div>
      )}
    </div>
  );
}
