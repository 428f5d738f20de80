import type { RefObject } from 'preact';
import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { useFindings } from '../problems/useFindings.ts';
import { keptList } from '../workbench/same.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { inChunks } from './inChunks.ts';
import { nodeCounts } from './nodeCounts.ts';
import { type PlanRow, rowOf, SCENARIO_ROW } from './outlineRows.ts';
import { type DrawnRow, PlanRows } from './PlanRows.tsx';

interface PlanTreeProps {
  readonly rows: readonly PlanRow[];
  readonly treeRef: RefObject<HTMLDivElement | null>;
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onRemove: (id: string) => void;
}

function Tree({ rows, treeRef, open, onOpen, onRemove }: PlanTreeProps) {
  const o = useTexts('studioOutline');
  const bench = useWorkbench();
  const selected = useBench((state) => state.selection.node);
  const { findings } = useFindings();
  const counts = useMemo(() => nodeCounts(findings), [findings]);
  const current = selected === undefined ? SCENARIO_ROW : rowOf(selected);
  /** The row that the keys last came to. */
  const [walked, setWalked] = useState<string>();
  const stops = rows.filter(({ type }) => type !== 'heading');
  const stop = [walked, current].find((key) => stops.some((row) => row.key === key)) ?? stops[0]?.key;
  useEffect(() => {
    setWalked(undefined);
    treeRef.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const rowAt = (key: string | undefined) => rows.find((row) => row.key === key);
  const targetOf = (row: PlanRow | undefined) =>
    row?.type === 'node' ? row.id : row?.type === 'way' ? row.to : undefined;
  const toggle = (row: PlanRow | undefined, to?: boolean) => {
    if (row?.type !== 'node' || row.ways === 0) return;
    const next = new Set(open);
    if (to ?? !next.has(row.id)) next.add(row.id);
    else next.delete(row.id);
    onOpen(next);
  };
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const row = rowAt(target.closest<HTMLElement>('[data-row]')?.dataset.row);
    if (target.closest('[data-toggle]')) return toggle(row);
    const node = targetOf(row);
    if (node !== undefined) bench.goTo(['nodes', node]);
    else if (row?.type === 'scenario') bench.goTo([], 'form');
  };
  const walk = (key: string | undefined) => {
    if (key === undefined) return;
    setWalked(key);
    const row = rowAt(key);
    if (row?.type === 'scenario') bench.select({});
    else if (row?.type === 'node') bench.select({ node: row.id });
    treeRef.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const at = stops.findIndex(({ key }) => key === stop);
    const row = stops[at];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = row.type === 'node' && open.has(row.id);
    switch (event.key) {
      case 'ArrowDown':
        walk(stops[at + 1]?.key);
        break;
      case 'ArrowUp':
        walk(stops[at - 1]?.key);
        break;
      case 'Home':
        walk(stops[0]?.key);
        break;
      case 'End':
        walk(stops.at(-1)?.key);
        break;
      case 'ArrowRight':
        if (isOpen) walk(stops[at + 1]?.key);
        else toggle(row, true);
        break;
      case 'ArrowLeft':
        if (row.type === 'way') walk(rowOf(row.from));
        else toggle(row, false);
        break;
      case 'Enter':
        if (row.type === 'way') walk(row.to === undefined ? undefined : rowOf(row.to));
        else bench.goTo(row.type === 'node' ? ['nodes', row.id] : [], 'form');
        break;
      case 'F2':
        if (row.type !== 'node') return;
        bench.goTo(['nodes', row.id, 'id'], 'form');
        break;
      case 'Delete':
        if (row.type !== 'node') return;
        onRemove(row.id);
        walk(stops.slice(0, at).findLast(({ type }) => type !== 'way')?.key);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const drawnOf = (row: PlanRow): DrawnRow => {
    if (row.type === 'heading') return { rowKey: row.key, heading: true };
    const { errors = 0, warnings = 0 } = row.type === 'way' ? {} : (counts.get(targetOf(row)) ?? {});
    const title =
      row.type === 'scenario'
        ? o('scenario')
        : row.type === 'node'
          ? row.title
          : o(row.letter === '' ? 'way' : 'wayOf', { letter: row.letter, to: row.title || o('nowhere') });
    return {
      rowKey: row.key,
      icon: row.type === 'scenario' ? 'folder' : row.type === 'node' ? row.icon : 'next',
      title,
      under: row.type === 'node' ? row.id : undefined,
      level: row.type === 'way' ? 2 : 1,
      isOpen: row.type === 'node' && row.ways > 0 ? open.has(row.id) : undefined,
      isCurrent: row.key === current,
      isStop: row.key === stop,
      errors,
      warnings,
    };
  };
  const before = useRef<readonly DrawnRow[]>([]);
  const drawn = keptList(before.current, rows.map(drawnOf), ({ rowKey }) => rowKey);
  before.current = drawn;
  return (
    <div
      ref={treeRef}
      class="outline-tree"
      role="tree"
      aria-label={o('plan')}
      onClick={onClick}
      onKeyDown={onKey}
    >
      {inChunks(drawn, ({ rowKey }) => rowKey).map((chunk) => (
        <PlanRows key={chunk[0]?.rowKey} rows={chunk} />
      ))}
    </div>
  );
}

/** The rows of the plan as a tree: arrows walk and open it, Enter writes, F2 renames, Delete takes out. */
export const PlanTree = memo(Tree);
