import { useLanguage, useTexts } from '../../ui/index.ts';
import { languageName } from '../texts/languageName.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

/** Which of the scenario's languages is being written; nothing where there is but one. */
export function WritingLanguage() {
  const f = useTexts('studioForm');
  const bench = useWorkbench();
  const spoken = useLanguage();
  const languages = useBench((state) => state.work.languages);
  const language = useBench((state) => state.language);
  if (languages.length < 2) return null;
  return (
    <fieldset class="writing-language" aria-label={f('writingIn')}>
      {languages.map((tag) => (
        <button
          key={tag}
          type="button"
          aria-pressed={tag === language}
          title={languageName(tag, spoken)}
          onClick={() => bench.speak(tag)}
        >
          {tag.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
