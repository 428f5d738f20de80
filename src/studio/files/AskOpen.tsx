import { useEffect, useState } from 'preact/hooks';
import { Button, Dialog, goTo, useApp, useTexts } from '../../ui/index.ts';
import { draftsOf } from '../workbench/draftsOf.ts';
import './askOpen.css';
import type { FileHandle } from './fileAccess.ts';
import { openFiles, type Told } from './openFiles.ts';
import { ToldFiles } from './ToldFiles.tsx';

interface AskOpenProps {
  readonly files: readonly (File | FileHandle)[];
  /** They are opened without asking. */
  readonly sure?: boolean;
  readonly onClose: () => void;
}

/** Asks whether files become drafts of their own; one is then shown, several are in the library. */
export function AskOpen({ files, sure = false, onClose }: AskOpenProps) {
  const drafts = draftsOf(useApp());
  const t = useTexts();
  const l = useTexts('studioLibrary');
  const [told, setTold] = useState<readonly Told[]>([]);
  const open = async () => {
    const opened = await openFiles(files, Date.now());
    for (const draft of opened.drafts) await drafts.keep(draft);
    const [only, another] = opened.drafts;
    if (opened.told.length > 0) return setTold(opened.told);
    onClose();
    goTo({ type: 'studio', ...(only && !another && { draft: only.id }) });
  };
  useEffect(() => {
    if (sure) void open();
  }, []);
  if (sure && told.length === 0) return null;
  return (
    <Dialog title={l('ask.title')} onClose={onClose}>
      <div class="ask-open">
        {told.length > 0 ? (
          <ToldFiles told={told} onClose={onClose} />
        ) : (
          <>
            <p>{l('ask.text', { count: files.length, name: files[0]?.name ?? '' })}</p>
            <p class="ask-open-does">
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button look="main" onClick={() => void open()}>
                {l('ask.yes')}
              </Button>
            </p>
          </>
        )}
      </div>
    </Dialog>
  );
}
