import { useState } from 'preact/hooks';
import { DropHere, useFileDrop, useTexts } from '../../ui/index.ts';
import { LaterAskOpen } from './laterAskOpen.ts';

/** Takes files dropped on the bench: they may become drafts of their own, never the text on it. */
export function FileDrop() {
  const s = useTexts('studio');
  const [files, setFiles] = useState<readonly File[]>([]);
  const over = useFileDrop(setFiles);
  return (
    <>
      {over && <DropHere text={s('drop')} />}
      {files.length > 0 && <LaterAskOpen files={files} onClose={() => setFiles([])} />}
    </>
  );
}
