import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { keptList } from '../workbench/same.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { KIND_ICONS, NODE_KINDS } from './kindIcons.ts';
import { Menu } from './Menu.tsx';
import { addNodeAfter } from './nodeActions.ts';
import './outline.css';
import { outlineRows, type PlanRow } from './outlineRows.ts';
import { PlanTree } from './PlanTree.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useFollowSelection } from './useFollowSelection.ts';
import { useNodeRemoval } from './useNodeRemoval.ts';

const EMPTY: ReadonlySet<string> = new Set();

/** The plan of the scenario: all its nodes in the order in which they are read, with their ways on. */
export function Outline() {
  const o = useTexts('studioOutline');
  const bench = useWorkbench();
  const nodes = useBench(({ work }) => work.nodes);
  const startNode = useBench(({ work }) => work.startNode);
  const languages = useBench(({ work }) => work.languages);
  const isReadable = useBench(({ work }) => work.readable);
  const language = useBench((state) => state.language);
  const selected = useBench((state) => state.selection.node);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(EMPTY);
  const tree = useRef<HTMLDivElement>(null);
  const { notice, remove, dismiss } = useNodeRemoval();
  useFollowSelection();
  const before = useRef<readonly PlanRow[]>([]);
  const rows = useMemo(() => {
    const all = outlineRows({ nodes, startNode, languages }, { language, search, open });
    before.current = keptList(before.current, all, ({ key }) => key);
    return before.current;
  }, [nodes, startNode, languages, language, search, open]);
  const found = rows.filter(({ type }) => type === 'node').length;
  return (
    <>
      <header class="outline-head">
        <h2>{o('plan')}</h2>
        <Menu
          label={o('add')}
          class="icon-button"
          items={NODE_KINDS.map((kind) => ({
            key: kind,
            label: o(`kind.${kind}`),
            icon: KIND_ICONS[kind],
            disabled: !isReadable,
            onPick: () => addNodeAfter(bench, kind, selected),
          }))}
        >
          <Icon name={ICONS.plus} size={18} />
        </Menu>
      </header>
      <div class="outline-search">
        <input
          type="search"
          class="input"
          aria-label={o('search')}
          placeholder={o('search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            tree.current?.querySelector<HTMLElement>('[role=treeitem]')?.focus();
          }}
        />
        <p class="hushed" role="status">
          {search !== '' && o('found', { count: found })}
        </p>
      </div>
      <PlanTree rows={rows} treeRef={tree} open={open} onOpen={setOpen} onRemove={remove} />
      {nodes.size === 0 && <p class="outline-empty">{o(isReadable ? 'empty' : 'unreadable')}</p>}
      {search !== '' && found === 0 && <p class="outline-empty">{o('nothingFound')}</p>}
      <UndoBar notice={notice} onClose={dismiss} />
      <footer class="outline-key" aria-hidden="true">
        {NODE_KINDS.map((kind) => (
          <span key={kind}>
            <Icon name={KIND_ICONS[kind]} size={16} />
            {o(`kind.${kind}`).toLowerCase()}
          </span>
        ))}
      </footer>
    </>
  );
}
