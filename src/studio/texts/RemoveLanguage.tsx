import { useMemo } from 'preact/hooks';
import { removeLanguage } from '../../format/index.ts';
import { Button, Dialog, useLanguage, useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { languageName } from './languageName.ts';
import { progressOf } from './textRows.ts';

interface RemoveLanguageProps {
  /** One of the file's languages, not the one that leads. */
  readonly language: string;
  /** @param removed whether it is gone */
  readonly onClose: (removed: boolean) => void;
}

/** Before a language leaves: how many translations go with it. */
export function RemoveLanguage({ language, onClose }: RemoveLanguageProps) {
  const s = useTexts('studioTexts');
  const ui = useLanguage();
  const bench = useWorkbench();
  const { value, languages } = useBench((state) => state.work);
  const name = languageName(language, ui);
  const lost = useMemo(() => {
    const counts = progressOf(value, languages).get(language);
    return counts ? counts.changed + counts.translated + counts.approved : 0;
  }, [value, languages, language]);
  return (
    <Dialog title={s('remove.title', { name })} onClose={() => onClose(false)}>
      <div class="texts-form">
        <p>{lost === 0 ? s('remove.empty') : s('remove.lost', { count: lost })}</p>
        <p>{s('remove.undo')}</p>
        <div class="texts-actions">
          <Button onClick={() => onClose(false)}>{s('remove.keep')}</Button>
          <Button
            look="main"
            onClick={() => {
              bench.write(removeLanguage(bench.state.getState().draft.text, language));
              onClose(true);
            }}
          >
            {s('remove.do')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
