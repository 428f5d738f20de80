import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Dialog, useLanguage, useTexts } from '../../ui/index.ts';
import { COMMON_LANGUAGES, findLanguage } from './findLanguage.ts';
import { languageName } from './languageName.ts';

interface AddLanguageProps {
  /** Tags that the scenario has. */
  readonly present: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onClose: () => void;
}

/** Asks which language to add, by its name or its tag. */
export function AddLanguage({ present, onAdd, onClose }: AddLanguageProps) {
  const s = useTexts('studioTexts');
  const ui = useLanguage();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const tag = findLanguage(words, ui);
  const taken = tag !== undefined && present.includes(tag);
  const told =
    words.trim() === ''
      ? s('add.hint')
      : tag === undefined
        ? s('add.unknown')
        : taken
          ? s('add.present')
          : s('add.found', { name: languageName(tag, ui), tag });
  return (
    <Dialog title={s('add.title')} onClose={onClose}>
      <form
        class="texts-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag !== undefined && !taken) onAdd(tag);
        }}
      >
        <label class="field">
          <span class="field-label">{s('add.which')}</span>
          <input
            ref={field}
            class="input"
            list="texts-known"
            autocomplete="off"
            value={words}
            aria-describedby="texts-told"
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <datalist id="texts-known">
          {COMMON_LANGUAGES.filter((one) => !present.includes(one)).map((one) => (
            <option key={one} value={languageName(one, ui)}>
              {one}
            </option>
          ))}
        </datalist>
        <p id="texts-told" class="field-hint" role="status">
          {told}
        </p>
        <p>{s('add.promise')}</p>
        <div class="texts-actions">
          <Button type="submit" look="main" disabled={tag === undefined || taken}>
            {s('add.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
