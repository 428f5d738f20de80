import { anyWording } from '../../format/index.ts';
import {
  Button,
  hrefOf,
  Icon,
  IconButton,
  LanguageSwitch,
  Mark,
  useLanguage,
  useTexts,
} from '../../ui/index.ts';
import { FileState } from '../files/FileState.tsx';
import { useSaveFile } from '../files/useSaveFile.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ICONS } from './icons.ts';

/** What is on the bench, whether it is kept, and the ways back and forth. */
export function TopBar() {
  const s = useTexts('studio');
  const language = useLanguage();
  const bench = useWorkbench();
  const words = useBench((state) => state.work.value.title);
  const canUndo = useBench((state) => state.draft.past.length > 0);
  const canRedo = useBench((state) => state.draft.future.length > 0);
  const written = useBench((state) => state.language);
  const title = anyWording(words, language, written);
  return (
    <header class="bench-top night">
      <a class="bar-home" href={hrefOf({ type: 'studio' })} aria-label={s('library')} title={s('library')}>
        <Mark />
      </a>
      <h1 title={title}>{title || s('untitled')}</h1>
      <FileState />
      <SavingState />
      <div class="bench-steps">
        <IconButton icon="undo" label={s('undo')} disabled={!canUndo} onClick={bench.undo} />
        <IconButton icon={ICONS.redo} label={s('redo')} disabled={!canRedo} onClick={bench.redo} />
      </div>
      <LanguageSwitch />
      <Button class="bench-ship" look="main" onClick={() => bench.show('ship')}>
        {s('ship')}
      </Button>
    </header>
  );
}

/** Whether all is kept, in a word; what could not be kept says so and offers to try again. */
function SavingState() {
  const s = useTexts('studio');
  const bench = useWorkbench();
  const saveFile = useSaveFile();
  const saving = useBench((state) => state.saving);
  const faulty = saving !== 'saved' && saving !== 'saving';
  return (
    <span class={faulty ? 'bench-saving is-faulty' : 'bench-saving'} role={faulty ? 'alert' : 'status'}>
      <Icon name={faulty ? 'warning' : 'check'} size={18} />
      <span>{s(`saving.${saving}`)}</span>
      {faulty && (
        <>
          <button type="button" onClick={bench.keep}>
            {s('saveAgain')}
          </button>
          <button type="button" onClick={saveFile}>
            {s('saveFile')}
          </button>
        </>
      )}
    </span>
  );
}
