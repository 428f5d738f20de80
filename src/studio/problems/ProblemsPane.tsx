import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding, Severity } from '../../format/index.ts';
import { addTextSource } from '../../i18n/index.ts';
import { Icon, IconButton, lazily, useApp, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { ProblemRow, SEVERITY_ICONS } from './ProblemRow.tsx';
import './problems.css';
import { useBlocked } from './useBlocked.ts';
import { useFindings } from './useFindings.ts';
import { useFixing } from './useFixing.ts';
import { useKeptFocus } from './useKeptFocus.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
/** Rows that are drawn before more are asked for. */
const ROWS = 100;
const FOLDED = 'studio-problems-folded';
/** Milliseconds without change before the counts are told aloud. */
const QUIET = 1200;

const ExplainDialog = lazily(async ({ i18n }) => {
  const [{ ExplainDialog: Part }, { EXPLAIN_TEXTS }] = await Promise.all([
    import('./ExplainDialog.tsx'),
    import('./explainTexts.ts'),
  ]);
  await addTextSource(i18n, EXPLAIN_TEXTS);
  return Part;
});

/** A key for each row that stays the same while its finding does, so that rows do not jump. */
function keyed(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.code} ${finding.path} ${finding.params.kind ?? ''}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return [`${name} ${times}`, finding];
  });
}

/** Everything that is wrong with the draft, or worth saying of it, in plain words. */
export function ProblemsPane() {
  const { storage } = useApp();
  const bench = useWorkbench();
  const p = useTexts('studioProblems');
  const { findings, isChecking, ended } = useFindings();
  const states = useBench((state) => state.states);
  const node = useBench((state) => state.selection.node);
  const blocked = useBlocked();
  const fixing = useFixing();
  /** Folded or not by hand; until then the rows open with the first that is more than worth knowing. */
  const [chosen, setChosen] = useState(() => storage.get(FOLDED));
  const [hasFaults, setHasFaults] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const [onlyThis, setOnlyThis] = useState(false);
  const [most, setMost] = useState(ROWS);
  const [explained, setExplained] = useState<Finding>();
  const [accepting, setAccepting] = useState<{ readonly finding: Finding; readonly row: string }>();
  /** The text for which no certain fix was found. */
  const [unfixed, setUnfixed] = useState<string>();
  const isUnfixed = useBench(({ draft }) => unfixed === draft.text);
  const list = useRef<HTMLUListElement>(null);
  const keepFocus = useKeptFocus(list);
  const [said, setSaid] = useState('');
  const counts = useMemo(() => {
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
    return { error: count('error'), warning: count('warning'), info: count('info') };
  }, [findings]);
  if (!hasFaults && counts.error + counts.warning > 0) setHasFaults(true);
  if (!isChecked && !isChecking) setIsChecked(true);
  const isQuiet = !hasFaults && (counts.info > 0 || !isChecked);
  const folded = chosen === undefined ? isQuiet : chosen === 'yes';
  const rows = useMemo(
    () =>
      SEVERITIES.filter((one) => !hidden.includes(one)).flatMap((one) =>
        findings.filter((finding) => finding.severity === one && (!onlyThis || finding.node === node)),
      ),
    [findings, hidden, onlyThis, onlyThis ? node : undefined],
  );
  const told = (severity: Severity) => p(`count.${severity}`, { count: counts[severity] });
  const summary = p('summary', { errors: told('error'), warnings: told('warning'), infos: told('info') });
  useEffect(() => {
    if (isChecking) return;
    const waiting = setTimeout(() => setSaid(summary), QUIET);
    return () => clearTimeout(waiting);
  }, [summary, isChecking]);
  const onFixed = useCallback((isFixed: boolean) => {
    if (isFixed) setSaid(p('fix.done'));
    else setUnfixed(bench.state.getState().draft.text);
  }, []);
  const onAccept = useCallback((finding: Finding, row: string) => setAccepting({ finding, row }), []);
  const fold = () => {
    const next = folded ? 'no' : 'yes';
    storage.set(FOLDED, next);
    setChosen(next);
  };
  const toggle = (severity: Severity) =>
    setHidden(hidden.includes(severity) ? hidden.filter((one) => one !== severity) : [...hidden, severity]);
  return (
    <div class={folded ? 'problems is-folded' : 'problems'} aria-busy={isChecking}>
      <header class="problems-head">
        <h2>{p('title')}</h2>
        <fieldset class="problems-counts" aria-label={p('filter')}>
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              class={`problems-count problem-${severity}`}
              data-none={counts[severity] === 0}
              aria-pressed={!hidden.includes(severity)}
              onClick={() => toggle(severity)}
            >
              <Icon name={SEVERITY_ICONS[severity]} size={18} />
              {told(severity)}
            </button>
          ))}
        </fieldset>
        <label class="problems-only">
          <input
            type="checkbox"
            checked={onlyThis}
            onChange={(event) => setOnlyThis(event.currentTarget.checked)}
          />
          {p('onlyThis')}
        </label>
        {isChecking && (
          <span class="problems-checking">
            {states === undefined ? p('checking') : p('checkingStates', { count: states })}
          </span>
        )}
        {ended && (
          <span class="problems-ended" role="alert">
            {p(`ended.${ended}`)}{' '}
            <button type="button" class="tool" onClick={bench.recheck}>
              {p('ended.again')}
            </button>
          </span>
        )}
        {isUnfixed && (
          <span class="problems-ended" role="alert">
            {p('fix.none')}
          </span>
        )}
        {!isChecking && blocked.type === 'errors' && <span class="problems-blocked">{p('blocked')}</span>}
        <IconButton
          icon={folded ? ICONS.unfold : ICONS.fold}
          label={p(folded ? 'show' : 'hide')}
          aria-expanded={!folded}
          onClick={fold}
        />
      </header>
      <p class="hushed" role="status">
        {said}
      </p>
      <div class="problems-body">
        {rows.length === 0 && (
          <Empty isClean={findings.length === 0} isChecking={isChecking} isWhole={!ended} />
        )}
        <ul ref={list}>
          {keyed(rows.slice(0, most)).map(([key, finding]) => (
            <ProblemRow
              key={key}
              row={key}
              finding={finding}
              fixing={fixing}
              onAct={keepFocus}
              onFixed={onFixed}
              onExplain={setExplained}
              onAccept={onAccept}
            />
          ))}
        </ul>
        {rows.length > most && (
          <button type="button" class="tool problems-more" onClick={() => setMost(most + ROWS)}>
            {p('more', { count: Math.min(ROWS, rows.length - most) })}
          </button>
        )}
      </div>
      {explained && <ExplainDialog finding={explained} onClose={() => setExplained(undefined)} />}
      {accepting && (
        <AcceptDialog
          finding={accepting.finding}
          onClose={() => {
            setAccepting(undefined);
            keepFocus(accepting.row);
          }}
        />
      )}
    </div>
  );
}

interface EmptyProps {
  readonly isClean: boolean;
  readonly isChecking: boolean;
  /** Whether the check came to its end, or still may. */
  readonly isWhole: boolean;
}

/** Nothing to show: because all is well, or because it is filtered away. */
function Empty({ isClean, isChecking, isWhole }: EmptyProps) {
  const p = useTexts('studioProblems');
  if (!isClean) return <p class="problems-empty">{p('empty.filtered')}</p>;
  if (!isWhole) return <p class="problems-empty">{p('empty.ended')}</p>;
  if (isChecking) return <p class="problems-empty">{p('empty.checking')}</p>;
  return (
    <p class="problems-empty">
      <Icon name="check" size={20} />
      <span>
        <b>{p('empty.title')}</b> {p('empty.about')}
      </span>
    </p>
  );
}
