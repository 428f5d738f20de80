import { useId } from 'preact/hooks';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { COMMON_LANGUAGES } from '../texts/findLanguage.ts';
import { languageName } from '../texts/languageName.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

/** The languages of the scenario, the first one leading, and the way to another one. */
export function LanguageList() {
  const f = useTexts('studioForm');
  const id = useId();
  const bench = useWorkbench();
  const spoken = useLanguage();
  const { languages, readable } = useBench((state) => state.work);
  const problems = useProblems(
    ['languages'],
    languages.map((_tag, index) => index),
  );
  return (
    <fieldset class="field" data-path="languages" disabled={!readable}>
      <legend class="field-label">{f('languages')}</legend>
      <div class="language-list">
        {languages.map((tag, index) => (
          <span key={tag} class="language-chip">
            <b>{tag.toUpperCase()}</b> {languageName(tag, spoken)}
            {index === 0 && languages.length > 1 && <small>{f('languageFirst')}</small>}
          </span>
        ))}
        <select
          id={id}
          class="input"
          aria-label={f('addLanguage')}
          value=""
          onChange={({ currentTarget }) => {
            const tag = currentTarget.value;
            if (tag !== '') bench.set(['languages'], [...languages, tag]);
            if (tag !== '') bench.speak(tag);
            currentTarget.value = '';
          }}
        >
          <option value="">{f('addLanguage')}</option>
          {COMMON_LANGUAGES.filter((tag) => !languages.includes(tag)).map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, spoken)}
            </option>
          ))}
        </select>
        {languages.length > 1 && (
          <button type="button" class="link" onClick={() => bench.show('texts')}>
            {f('languagesMore')}
          </button>
        )}
      </div>
      <ProblemList id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
