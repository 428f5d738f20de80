import { useEffect, useState } from 'preact/hooks';
import { starterText } from '../../format/index.ts';
import { type Draft, type Drafts, newDraft } from '../../store/index.ts';
import { Bar, Button, goTo, hrefOf, LanguageSwitch, useTexts } from '../../ui/index.ts';

/** The drafts of this browser, and the ways to begin another. */
export function Library({ drafts }: { readonly drafts: Drafts }) {
  const s = useTexts('studio');
  const [all, setAll] = useState<readonly Draft[]>([]);
  useEffect(() => {
    void drafts.list().then(setAll);
  }, []);
  const begin = async () => {
    const draft = newDraft(starterText(), 'scenario.json', Date.now());
    await drafts.keep(draft);
    goTo({ type: 'studio', draft: draft.id });
  };
  return (
    <>
      <Bar title={s('studio')}>
        <LanguageSwitch />
      </Bar>
      <main class="library paper">
        <Button onClick={() => void begin()}>{s('new')}</Button>
        <ul>
          {all.map((draft) => (
            <li key={draft.id}>
              <a href={hrefOf({ type: 'studio', draft: draft.id })}>{draft.fileName}</a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
