import { Button, Dialog, useTexts } from '../../ui/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import './askOpen.css';
import { download, jsonFile } from './download.ts';
import type { SaveQuestion, SaveWay } from './saveFile.ts';

interface AskSaveProps {
  readonly question: SaveQuestion;
  readonly onClose: () => void;
  readonly onSave: (way: SaveWay) => void;
  /** Opens what the file holds now. */
  readonly onOpen: () => void;
}

/** Says why a file was not written, and asks what to do. */
export function AskSave({ question, onClose, onSave, onOpen }: AskSaveProps) {
  const t = useTexts();
  const s = useTexts('studio');
  const text = useBench((state) => state.draft.text);
  const fileName = useBench((state) => state.draft.fileName);
  const { type, name } = question;
  const isText = question.type === 'changed' && question.theirs !== undefined;
  return (
    <Dialog title={s(`save.${type}.title`)} onClose={onClose}>
      <div class="ask-open">
        <p>{s(`save.${type}.text`, { name })}</p>
        {type === 'changed' && <p>{s(isText ? 'save.nothingLost' : 'save.noText')}</p>}
        <p class="ask-open-does">
          <Button onClick={onClose}>{t('cancel')}</Button>
          {type === 'changed' ? (
            <>
              {isText && <Button onClick={onOpen}>{s('save.open')}</Button>}
              <Button look="main" onClick={() => onSave('over')}>
                {s('save.over')}
              </Button>
            </>
          ) : (
            <>
              <Button
                onClick={() => {
                  download(fileName, jsonFile(text));
                  onClose();
                }}
              >
                {s('save.download')}
              </Button>
              <Button look="main" onClick={() => onSave('elsewhere')}>
                {s('save.elsewhere')}
              </Button>
            </>
          )}
        </p>
      </div>
    </Dialog>
  );
}
