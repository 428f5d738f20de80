import { useMemo, useRef, useState } from 'preact/hooks';
import { addLanguage } from '../../format/index.ts';
import { Icon, IconButton, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { languageName } from './languageName.ts';
import { RemoveLanguage } from './RemoveLanguage.tsx';
import { type Progress, progressOf } from './textRows.ts';

interface LanguageBarProps {
  /** The one that is being translated into. */
  readonly language: string | undefined;
  readonly onLanguage: (language: string) => void;
  readonly onSaid: (said: string) => void;
}

/** The languages of the scenario with how far each is: one is chosen, another can be added. */
export function LanguageBar({ language, onLanguage, onSaid }: LanguageBarProps) {
  const s = useTexts('studioTexts');
  const ui = useLanguage();
  const bench = useWorkbench();
  const work = useBench((state) => state.work);
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string>();
  const addButton = useRef<HTMLButtonElement>(null);
  const { languages } = work;
  const progress = useMemo(() => progressOf(work.value, languages), [work]);
  const [first] = languages;
  const add = (tag: string) => {
    bench.write(addLanguage(bench.state.getState().draft.text, tag));
    setAdding(false);
    onLanguage(tag);
    const { missing = 0, translated = 0 } = progressOf(work.value, [first ?? tag, tag]).get(tag) ?? {};
    onSaid(s('add.done', { name: languageName(tag, ui), count: missing + translated }));
  };
  return (
    <fieldset class="texts-languages">
      <legend class="hushed">{s('languages')}</legend>
      <div class="texts-targets" role="radiogroup" aria-label={s('translateInto')}>
        {languages.slice(1).map((tag) => {
          const counts = progress.get(tag);
          return (
            <label key={tag} class="texts-target">
              <input
                type="radio"
                name="texts-language"
                class="hushed"
                checked={tag === language}
                onChange={() => onLanguage(tag)}
              />
              <span class="texts-name" lang={ui}>
                {languageName(tag, ui)} <small>{tag}</small>
              </span>
              {counts && <Bar counts={counts} />}
            </label>
          );
        })}
        {language !== undefined && languages.indexOf(language) > 0 && (
          <IconButton
            icon={ICONS.bin}
            label={s('removeLanguage', { name: languageName(language, ui) })}
            disabled={!work.readable}
            aria-haspopup="dialog"
            onClick={() => setRemoving(language)}
          />
        )}
        <button
          ref={addButton}
          type="button"
          class="texts-add"
          disabled={!work.readable}
          aria-haspopup="dialog"
          onClick={() => setAdding(true)}
        >
          <Icon name={ICONS.plus} size={18} />
          {s('addLanguage')}
        </button>
      </div>
      {removing !== undefined && (
        <RemoveLanguage
          language={removing}
          onClose={(removed) => {
            setRemoving(undefined);
            if (!removed) return;
            // The button that opened the dialog goes with the language, or is that of another one.
            requestAnimationFrame(() => addButton.current?.focus());
            onSaid(s('remove.done', { name: languageName(removing, ui) }));
          }}
        />
      )}
      {adding && <AddLanguage present={languages} onAdd={add} onClose={() => setAdding(false)} />}
    </fieldset>
  );
}

const PARTS = ['approved', 'translated', 'changed'] as const;

/** How far one language is, as a bar and in words. */
function Bar({ counts }: { readonly counts: Progress }) {
  const s = useTexts('studioTexts');
  const { missing, changed, translated, approved } = counts;
  const all = missing + changed + translated + approved;
  return (
    <>
      <span class="texts-bar" aria-hidden="true">
        {PARTS.map((part) => (
          <span key={part} class={`is-${part}`} style={{ flexGrow: counts[part] }} />
        ))}
        <span style={{ flexGrow: missing }} />
      </span>
      <span class="texts-count">{s('progress', { done: all - missing, all })}</span>
      <span class="texts-count">{s('progressMore', { changed, count: approved })}</span>
    </>
  );
}
