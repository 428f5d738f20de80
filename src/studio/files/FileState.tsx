import { IconButton, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { useSaveFile } from './useSaveFile.ts';

/** The file of the draft: its name, whether it is older than the draft, and how to save it. */
export function FileState() {
  const s = useTexts('studio');
  const save = useSaveFile();
  const fileName = useBench((state) => state.draft.fileName);
  const file = useBench((state) => state.draft.file);
  const isOlder = useBench(({ draft }) => draft.file !== undefined && draft.changedAt > draft.file.changedAt);
  const said = file && s(`file.${isOlder ? 'older' : file.type}`, { name: file.name });
  return (
    <>
      <span class="bench-file" role="status" title={said ?? fileName}>
        {said ?? fileName}
      </span>
      <IconButton icon={ICONS.download} label={s('saveFileKey')} onClick={save} />
    </>
  );
}
