import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { approveTranslations, fixOf, languagesOf, sourcesOf, writeTranslation } from '../../format/index.ts';
import { Button, useLanguage, useTexts } from '../../ui/index.ts';
import { useFindings } from '../problems/useFindings.ts';
import { takeReveal } from '../workbench/takeReveal.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { FilterBar } from './FilterBar.tsx';
import { FILTERS, type Filter, holds, nextOpen, passes, shownGroups } from './filters.ts';
import { formerSource } from './formerSource.ts';
import { keptGroups } from './keptGroups.ts';
import { LanguageBar } from './LanguageBar.tsx';
import { languageName } from './languageName.ts';
import { RowGroupSection } from './RowGroupSection.tsx';
import { rowNotes } from './rowNotes.ts';
import { SheetTools } from './SheetTools.tsx';
import { fieldId, type RowActions } from './TextRowCard.tsx';
import './strips.css';
import './texts.css';
import { type RowGroup, type TextRow, textRows } from './textRows.ts';
import { useRowWords } from './words.ts';

/** All texts beside their translations (studio, "Texts"). */
export function TextsView() {
  const s = useTexts('studioTexts');
  const ui = useLanguage();
  const bench = useWorkbench();
  const readable = useBench((state) => state.work.readable);
  const languages = useBench((state) => state.work.languages);
  const [chosen, choose] = useState<string>();
  const [first, ...others] = languages;
  const spoken = bench.state.getState().language;
  const language = [chosen, spoken].find((tag) => tag !== undefined && others.includes(tag)) ?? others[0];
  const [said, say] = useState('');
  return (
    <SheetTools
      lead={first === undefined ? '' : s('source', { language: languageName(first, ui) })}
      onSaid={say}
    >
      <p class="hushed" role="status">
        {said}
      </p>
      {!readable && (
        <p class="texts-strip" role="alert">
          {s('unreadable')}
          <button type="button" class="text-link" onClick={() => bench.show('json')}>
            {s('openJson')}
          </button>
        </p>
      )}
      {(readable || first !== undefined) && (
        <LanguageBar language={language} onLanguage={choose} onSaid={say} />
      )}
      {first !== undefined && language !== undefined ? (
        <Rows key={language} language={language} onSaid={say} />
      ) : (
        readable && (
          <div class="texts-empty">
            <h2>
              {first === undefined ? s('none.title') : s('one.title', { language: languageName(first, ui) })}
            </h2>
            <p>{first === undefined ? s('none.text') : s('one.text')}</p>
          </div>
        )
      )}
    </SheetTools>
  );
}

interface RowsProps {
  readonly language: string;
  readonly onSaid: (said: string) => void;
}

/** The rows of one pair of languages, as far as the filter lets them through. */
function Rows({ language, onSaid }: RowsProps) {
  const bench = useWorkbench();
  const words = useRowWords();
  const work = useBench((state) => state.work);
  const { findings } = useFindings();
  const wish = useBench((state) => state.reveal);
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [wanted, want] = useState<{ readonly key: string; readonly number: number }>();
  const before = useRef<readonly RowGroup[]>([]);
  /** Rows edited under this filter: they stay in sight although it may no longer let them through. */
  const edited = useRef(new Set<string>());
  const groups = useMemo(() => {
    before.current = keptGroups(before.current, textRows(work, language));
    return before.current;
  }, [work, language]);
  const notes = useMemo(() => rowNotes(findings), [findings]);
  const isFound = (row: TextRow) => notes.has(row.place);
  const shown = useMemo(
    () =>
      shownGroups(
        groups,
        (row) => edited.current.has(row.key) || (passes(row, filter, isFound(row)) && holds(row, search)),
      ),
    [groups, notes, filter, search],
  );
  const rows = shown.flatMap((group) => group.rows);
  const all = groups.flatMap((group) => group.rows);
  const counts = useMemo(
    () => FILTERS.map((one) => [one, all.filter((row) => passes(row, one, isFound(row))).length] as const),
    [groups, notes],
  );
  const latest = useRef({ rows, words });
  latest.current = { rows, words };
  const refilter = (change: () => void) => {
    edited.current = new Set();
    change();
  };
  useEffect(() => {
    if (!wanted) return;
    const field = document.getElementById(fieldId(wanted.key));
    field?.focus();
    field?.closest('.text-row')?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  useEffect(() => {
    const reveal = takeReveal(bench, 'texts');
    if (!reveal || reveal.path.length === 0) return;
    const place = reveal.path.join('/');
    const row = all.find(
      ({ key }) => place === key || place.startsWith(`${key}/`) || key.startsWith(`${place}/`),
    );
    if (!row) return;
    if (!rows.includes(row))
      refilter(() => {
        setFilter('all');
        setSearch('');
      });
    want({ key: row.key, number: reveal.number });
  }, [wish]);
  const actions = useMemo((): RowActions => {
    const rowOf = (key: string) => latest.current.rows.find((row) => row.key === key);
    const textNow = () => bench.state.getState().draft.text;
    const approve = (row: TextRow, approved: boolean) => {
      edited.current.add(row.key);
      bench.write(approveTranslations(textNow(), [row.text], language, approved));
    };
    const goTo = (key: string) => want((old) => ({ key, number: (old?.number ?? 0) + 1 }));
    return {
      write: (key, wording) => {
        const row = rowOf(key);
        if (!row) return;
        edited.current.add(key);
        bench.write(writeTranslation(textNow(), row.text, language, wording), `${key}/${language}`);
      },
      approve: (key) => {
        const row = rowOf(key);
        if (row) approve(row, row.state !== 'approved');
      },
      goOn: (key) => {
        const row = rowOf(key);
        if (!row) return;
        const next = nextOpen(latest.current.rows, key);
        if (row.state !== 'missing' && row.state !== 'approved') approve(row, true);
        if (next) goTo(next.key);
        else onSaid(latest.current.words.say('allDone'));
      },
      tab: (key) => {
        const at = latest.current.rows.findIndex((row) => row.key === key);
        const next = latest.current.rows.slice(at + 1).find(({ sound }) => sound);
        if (next) goTo(next.key);
        return next !== undefined;
      },
      open: (key, view) => {
        const row = rowOf(key);
        if (row) bench.goTo(row.text.path, view);
      },
      fix: (finding) => {
        const mended = fixOf(textNow(), finding);
        if (mended !== undefined) bench.write(mended);
      },
      former: (key) => {
        const row = rowOf(key);
        const { draft, work: file } = bench.state.getState();
        const record = row && sourcesOf(file.value)[language]?.[row.text.id];
        return !row || record === undefined
          ? undefined
          : formerSource(draft, row.text, record.replace('+', ''));
      },
    };
  }, [bench, language]);
  const approvable = rows.filter(({ state }) => state === 'translated' || state === 'changed');
  const approveAll = () => {
    const text = bench.state.getState().draft.text;
    for (const row of approvable) edited.current.add(row.key);
    bench.write(
      approveTranslations(
        text,
        approvable.map((row) => row.text),
        language,
        true,
      ),
    );
    onSaid(words.say('approvedNow', { count: approvable.length }));
  };
  const [first = ''] = languagesOf(work.value);
  if (all.length === 0) return <p class="texts-empty">{words.say('empty')}</p>;
  return (
    <>
      <FilterBar
        filter={filter}
        counts={counts}
        search={search}
        onFilter={(one) => refilter(() => setFilter(one))}
        onSearch={(one) => refilter(() => setSearch(one))}
      >
        <span class="texts-shown" role="status">
          {words.say('shown', { count: rows.length })}
        </span>
      </FilterBar>
      <div class="texts-lead-in">
        <p class="texts-keys">{words.say('keys')}</p>
        {approvable.length > 0 && (
          <button type="button" class="tool" disabled={!work.readable} onClick={approveAll}>
            {words.say('approveAll', { count: approvable.length })}
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <div class="texts-empty">
          <p>{words.say(filter === 'todo' && search === '' ? 'allDone' : 'nothing')}</p>
          <Button
            onClick={() =>
              refilter(() => {
                setFilter('all');
                setSearch('');
              })
            }
          >
            {words.say('showAll')}
          </Button>
        </div>
      ) : (
        shown.map((group) => (
          <RowGroupSection
            key={`${group.kind} ${group.id}`}
            group={group}
            kind={group.kind === 'node' ? work.nodes.get(group.id)?.kind : undefined}
            notes={notes}
            first={first}
            language={language}
            words={words}
            readOnly={!work.readable}
            actions={actions}
            wanted={wanted !== undefined && group.rows.some(({ key }) => key === wanted.key)}
          />
        ))
      )}
    </>
  );
}
