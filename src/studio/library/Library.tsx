import { useEffect, useRef, useState } from 'preact/hooks';
import { noteTranslations, setAt, starterText, uniqueId } from '../../format/index.ts';
import { type Draft, type Drafts, nextFileName } from '../../store/index.ts';
import {
  Bar,
  Button,
  DropHere,
  goTo,
  LanguageSwitch,
  parseRoute,
  useApp,
  useFileDrop,
  useLanguage,
  useTexts,
} from '../../ui/index.ts';
import { download, jsonFile } from '../files/download.ts';
import { canWriteFiles, type FileHandle, pickFiles } from '../files/fileAccess.ts';
import { openFiles, type Told } from '../files/openFiles.ts';
import { ToldFiles } from '../files/ToldFiles.tsx';
import { ICONS } from '../frame/icons.ts';
import { asCopy } from './asCopy.ts';
import { Beginnings } from './Beginnings.tsx';
import { DraftCard } from './DraftCard.tsx';
import { ledBy } from './ledBy.ts';
import './library.css';
import { RemovedNotice } from './RemovedNotice.tsx';
import { summaryOf } from './summary.ts';
import { useErrorCounts, versionOf } from './useErrorCounts.ts';
import { useShelf } from './useShelf.ts';

/** From how many drafts on a search is worth its place. */
const MANY = 7;

/** The drafts of this browser, and the ways to begin another. */
export function Library({ drafts }: { readonly drafts: Drafts }) {
  const { notices } = useApp();
  const s = useTexts('studio');
  const l = useTexts('studioLibrary');
  const language = useLanguage();
  const shelf = useShelf(drafts);
  const errors = useErrorCounts(shelf.all);
  const input = useRef<HTMLInputElement>(null);
  const beginning = useRef(false);
  const [told, setTold] = useState<readonly Told[]>([]);
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    document.title = s('studio');
  }, [language]);

  const open = async (files: readonly (File | FileHandle)[]) => {
    const opened = await openFiles(files, Date.now());
    setTold(opened.told);
    await shelf.add(opened.drafts);
    const [only, another] = opened.drafts;
    if (only && !another && opened.told.length === 0) goTo({ type: 'studio', draft: only.id });
  };
  const over = useFileDrop((files) => void open(files));
  const choose = async () => {
    if (canWriteFiles()) await open(await pickFiles());
    else input.current?.click();
  };
  /** Begins one draft at a time: the second of two quick clicks would begin the same one again. */
  const once = async (work: () => Promise<unknown>) => {
    const route = parseRoute(location.hash);
    const hasLeft = route.type === 'studio' && route.draft !== undefined;
    if (beginning.current || hasLeft) return;
    beginning.current = true;
    await work().finally(() => {
      beginning.current = false;
    });
  };
  const idsOfDrafts = () =>
    new Set(shelf.all.map((draft) => summaryOf(draft.text)?.id).filter((id) => id !== undefined));
  const begin = async (model: string, fileName: string) => {
    const text = ledBy(model, language);
    const id = summaryOf(text)?.id;
    const taken = idsOfDrafts();
    // Two drafts of one template would take each other's place among the player's own scenarios.
    const own = id !== undefined && taken.has(id) ? setAt(text, ['id'], uniqueId(id, taken)) : text;
    goTo({ type: 'studio', draft: await shelf.begin(noteTranslations(own), fileName) });
  };
  const copied = (text: string, own: readonly string[] = []) => {
    const ids = idsOfDrafts();
    return asCopy(text, new Set([...ids, ...own]), (tag) => l(tag === 'fr' ? 'copyMark.fr' : 'copyMark.en'));
  };
  const beginShipped = async (url: string, id: string) => {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`no ${url}`);
      const file: unknown = await response.json();
      await begin(copied(`${JSON.stringify(file, null, 2)}\n`), `${id}-2.json`);
    } catch {
      notices.show('offline');
    }
  };

  const searched = wanted.trim().toLocaleLowerCase();
  const isWanted = (draft: Draft) =>
    [draft.fileName, ...Object.values(summaryOf(draft.text)?.title ?? {})].some((name) =>
      name.toLocaleLowerCase().includes(searched),
    );
  const found = searched === '' ? shelf.all : shelf.all.filter(isWanted);
  const unkept = new Set(drafts.unkept());
  return (
    <div class="library">
      <Bar title={s('studio')}>
        <a
          class="button button-quiet"
          href={`guide.html#${l('guideAnchor')}`}
          target="_blank"
          rel="noreferrer"
        >
          {l('guide')}
        </a>
        <LanguageSwitch />
      </Bar>
      <main class="library-page">
        <section aria-labelledby="library-drafts">
          <header class="library-head">
            <h2 id="library-drafts">{s('library')}</h2>
            <Button
              look="main"
              icon={ICONS.plus}
              onClick={() => void once(() => begin(starterText(), 'scenario.json'))}
            >
              {s('new')}
            </Button>
            <Button icon="folder" onClick={() => void choose()}>
              {l('open')}
            </Button>
            <input
              ref={input}
              class="hushed"
              type="file"
              multiple
              aria-label={l('open')}
              tabIndex={-1}
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                event.currentTarget.value = '';
                void open(files);
              }}
            />
          </header>
          <ToldFiles told={told} onClose={() => setTold([])} />
          {shelf.all.length >= MANY && (
            <input
              class="input library-search"
              type="search"
              value={wanted}
              placeholder={l('search')}
              aria-label={l('search')}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          )}
          {shelf.state === 'forbidden' && (
            <p class="library-empty" role="alert">
              {s('draft.forbidden')}
            </p>
          )}
          {shelf.state === 'ready' && found.length === 0 && (
            <p class="library-empty" role="status">
              {l(shelf.all.length === 0 ? 'empty' : 'notFound')}
            </p>
          )}
          <ul class="library-drafts">
            {found.map((draft) => (
              <DraftCard
                key={draft.id}
                draft={draft}
                errors={errors.get(versionOf(draft))}
                unkept={unkept.has(draft.id)}
                onDuplicate={() =>
                  void once(() => shelf.begin(copied(draft.text), nextFileName(draft.fileName)))
                }
                onRename={(fileName) => void shelf.rename(draft, fileName)}
                onDownload={() => download(draft.fileName, jsonFile(draft.text))}
                onRemove={() => void shelf.remove(draft)}
              />
            ))}
          </ul>
        </section>
        <Beginnings
          onTemplate={({ id, text }) => void once(() => begin(text, `${id}.json`))}
          onShipped={(url, id) => void once(() => beginShipped(url, id))}
        />
      </main>
      <RemovedNotice shelf={shelf} />
      {over && <DropHere text={l('drop')} />}
    </div>
  );
}
