import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import { anyWording, readScenario } from '../../format/index.ts';
import type { Drafts } from '../../store/index.ts';
import { Bar, Button, hrefOf, useLanguage, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { languageName } from '../texts/languageName.ts';
import { Storyboard } from './Storyboard.tsx';
import './storyboard.css';

interface StoryboardScreenProps {
  readonly drafts: Drafts;
  readonly id: string;
}

/** The storyboard of a draft as it will be printed, and what of it to print. */
export function StoryboardScreen({ drafts, id }: StoryboardScreenProps) {
  const s = useTexts('studio');
  const h = useTexts('studioShip');
  const language = useLanguage();
  const [scenario, setScenario] = useState<Scenario | 'loading' | 'missing'>('loading');
  const [languages, setLanguages] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState(true);
  useEffect(() => {
    drafts.find(id).then(
      (draft) => {
        const read = draft && readScenario(draft.text).scenario;
        setScenario(read ?? 'missing');
        setLanguages(read?.languages.slice(0, 2) ?? []);
      },
      () => setScenario('missing'),
    );
  }, [id]);
  const found = typeof scenario === 'object';
  useEffect(() => {
    document.title = found ? anyWording(scenario.title, language) : s('studio');
  }, [scenario, language]);
  const shown = (tags: readonly string[]) => tags.map((tag) => languageName(tag, language)).join(' + ');
  const offers = found ? offered(scenario.languages) : [];
  return (
    <div class="storyboard-page">
      <Bar title={h('print.title')}>
        <a class="button button-quiet" href={hrefOf({ type: 'studio', draft: id, view: 'ship' })}>
          {h('print.back')}
        </a>
      </Bar>
      <main>
        {found ? (
          <>
            <div class="storyboard-tools">
              <label class="field">
                <span class="field-label">{h('print.languages')}</span>
                <select
                  class="input"
                  value={languages.join(' ')}
                  onChange={(event) => setLanguages(event.currentTarget.value.split(' '))}
                >
                  {offers.map((tags) => (
                    <option key={tags.join(' ')} value={tags.join(' ')}>
                      {shown(tags)}
                    </option>
                  ))}
                </select>
              </label>
              <label class="storyboard-check">
                <input
                  type="checkbox"
                  checked={notes}
                  onChange={(event) => setNotes(event.currentTarget.checked)}
                />
                {h('print.notes')}
              </label>
              <Button look="main" icon={ICONS.printer} onClick={() => print()}>
                {h('print.print')}
              </Button>
            </div>
            <Storyboard scenario={scenario} languages={languages} notes={notes} />
          </>
        ) : (
          <p class="storyboard-none" role="status">
            {scenario === 'loading' ? s('draft.loading') : h('print.none')}
          </p>
        )}
      </main>
    </div>
  );
}

/** Every pair of languages side by side, then each alone. */
function offered(languages: readonly string[]): readonly (readonly string[])[] {
  const pairs = languages.flatMap((left, at) => languages.slice(at + 1).map((right) => [left, right]));
  return [...pairs, ...languages.map((tag) => [tag])];
}
