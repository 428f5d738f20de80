import { useId } from 'preact/hooks';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { languageName } from './languageName.ts';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './problems.ts';

/** Languages that a scenario is likely to be wanted in; any other is one tag away in the JSON view. */
const OFFERED = [
  'fr',
  'en',
  'de',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
  'sv',
  'da',
  'cs',
  'ro',
  'tr',
  'zh',
  'ja',
  'ar',
];

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
            <b>{tag.toUpperCase()}</b> {languageName(spoken, tag)}
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
          {OFFERED.filter((tag) => !languages.includes(tag)).map((tag) => (
            <option key={tag} value={tag}>
              {languageName(spoken, tag)}
            </option>
          ))}
        </select>
      </div>
      <ProblemList id={`${id}-problems`} problems={problems} />
    </fieldset>
  );
}
