import { tidied } from '../../format/index.ts';
import { Button, useTexts } from '../../ui/index.ts';
import { download, jsonFile } from '../files/download.ts';
import { canWriteFiles } from '../files/fileAccess.ts';
import { useSaveFile } from '../files/useSaveFile.ts';
import { ICONS } from '../frame/icons.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ShipRow } from './ShipRow.tsx';

/** The JSON file, as it was written or in its one layout. A draft with errors may be saved too: it goes nowhere yet. */
export function JsonRow() {
  const h = useTexts('studioShip');
  const bench = useWorkbench();
  const save = useSaveFile();
  const draft = useBench((state) => state.draft);
  const tidy = () => {
    const text = tidied(draft.text);
    if (text !== undefined) bench.write(text);
  };
  const { readable } = useBench((state) => state.work);
  return (
    <ShipRow icon={ICONS.download} title={h('file.title')} text={h('file.text', { name: draft.fileName })}>
      {canWriteFiles() && <Button onClick={save}>{h('file.save')}</Button>}
      <Button
        onClick={() => {
          download(draft.fileName, jsonFile(draft.text));
          bench.noteFile({ name: draft.fileName, changedAt: draft.changedAt, type: 'download' });
        }}
      >
        {h('file.download')}
      </Button>
      <Button look="quiet" disabled={!readable} onClick={tidy} title={h('file.tidyText')}>
        {h('file.tidy')}
      </Button>
    </ShipRow>
  );
}
