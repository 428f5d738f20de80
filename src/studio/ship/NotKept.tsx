import { Dialog, useTexts } from '../../ui/index.ts';

/** Says that the copy to be played on another screen found no room, and that the draft has lost nothing. */
export function NotKept({ onClose }: { readonly onClose: () => void }) {
  const s = useTexts('studio');
  return (
    <Dialog title={s('notKept.title')} onClose={onClose}>
      <p role="alert">{s('notKept.text')}</p>
    </Dialog>
  );
}
