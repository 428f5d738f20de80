import { useState } from 'preact/hooks';
import { DropHere, lazily, useFileDrop, useTexts } from '../../ui/index.ts';
import { addLibraryTexts } from '../library/laterLibrary.ts';

const AskOpen = lazily(async (app) => {
  const [{ AskOpen: Part }] = await Promise.all([import('./AskOpen.tsx'), addLibraryTexts(app)]);
  return Part;
});

/** Takes files dropped on the bench: they may become drafts of their own, never the text on it. */
export function FileDrop() {
  const s = useTexts('studio');
  const [files, setFiles] = useState<readonly File[]>([]);
  const over = useFileDrop(setFiles);
  return (
    <>
      {over && <DropHere text={s('drop')} />}
      {files.length > 0 && <AskOpen files={files} onClose={() => setFiles([])} />}
    </>
  );
}
