import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { NodeKind } from '../../format/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { folded } from './folded.ts';
import { KIND_ICONS, NODE_KINDS } from './kindIcons.ts';
import { nodeTitle } from './nodeTitle.ts';
import { placeBelow } from './placeBelow.ts';

/** Most nodes that the list shows: whoever looks for another one types some of its letters. */
const MOST_SHOWN = 60;

interface NodePickerProps {
  readonly label: string;
  /** Id of the node that is named now, whether there is one or not. */
  readonly value: string | undefined;
  readonly onPick: (id: string) => void;
  /** Makes a node that says what was typed; without it, only those that exist can be picked. */
  readonly onCreate?: (kind: NodeKind, words: string) => void;
  /** Path of the value in the file, for whoever is led there. */
  readonly path?: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly disabled?: boolean;
}

/** Picks a node by its words or its id, or makes a new one. */
export function NodePicker(props: NodePickerProps) {
  const { label, value, onPick, onCreate, path, describedBy, isInvalid = false, disabled = false } = props;
  const o = useTexts('studioOutline');
  const id = useId();
  const bench = useWorkbench();
  const languages = useBench(({ work }) => work.languages);
  const language = useBench((state) => state.language);
  const target = useBench(({ work }) => (value === undefined ? undefined : work.nodes.get(value)));
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** What was typed while the list is open. */
  const [typed, setTyped] = useState<string>();
  /** Place in the list; -1 where the node that is named is further down than the list goes. */
  const [at, setAt] = useState(0);
  const isOpen = typed !== undefined;
  /** Only whoever looks at the list follows all nodes. */
  const nodes = useBench(({ work }) => (isOpen ? work.nodes : undefined));
  const shown = target ? nodeTitle(target, { languages }, language) : (value ?? '');
  const found = useMemo(() => {
    if (typed === undefined || !nodes) return [];
    const wanted = folded(typed.trim());
    return [...nodes.values()]
      .map((node) => ({ node, title: nodeTitle(node, { languages }, language) }))
      .filter(({ node, title }) => folded(title).includes(wanted) || node.id.includes(wanted))
      .slice(0, MOST_SHOWN);
  }, [typed, nodes, languages, language]);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, at]);
  const kinds = onCreate ? NODE_KINDS : [];
  const count = found.length + kinds.length;

  const open = (text: string) => {
    setTyped(text);
    // With nothing typed the list stands at the node that is named: Enter then changes nothing.
    const ids = [...bench.state.getState().work.nodes.keys()].slice(0, MOST_SHOWN);
    setAt(text === '' && value !== undefined ? ids.indexOf(value) : 0);
    if (!list.current || !input.current) return;
    list.current.showPopover();
    placeBelow(list.current, input.current);
  };
  const close = () => {
    list.current?.hidePopover();
    setTyped(undefined);
  };
  const pick = (index: number) => {
    const node = found[index]?.node;
    const kind = kinds[index - found.length];
    const words = typed?.trim() ?? '';
    close();
    if (node) onPick(node.id);
    else if (kind) onCreate?.(kind, words);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      event.preventDefault();
      return open('');
    }
    switch (event.key) {
      case 'ArrowDown':
        setAt((at + 1) % count);
        break;
      case 'ArrowUp':
        setAt(at > 0 ? at - 1 : count - 1);
        break;
      case 'Enter':
        pick(at);
        break;
      case 'Escape':
        close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const optionOf = (index: number) => ({
    id: `${id}-${index}`,
    role: 'option' as const,
    tabIndex: -1,
    'aria-selected': index === at,
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: () => pick(index),
  });
  return (
    <div class="field node-picker">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        class="input"
        role="combobox"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 && count > 0 ? `${id}-${at}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        disabled={disabled}
        data-path={path}
        placeholder={isOpen ? shown || o('find') : o('pick')}
        title={value}
        value={typed ?? shown}
        onClick={() => !isOpen && open('')}
        onInput={(event) => open(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={close}
      />
      <div
        ref={list}
        id={`${id}-list`}
        class="studio-menu node-list"
        role="listbox"
        aria-label={label}
        popover="manual"
      >
        {found.map(({ node, title }, index) => (
          <div key={node.id} {...optionOf(index)}>
            <Icon name={KIND_ICONS[node.kind]} size={16} />
            <span class="node-list-words">
              {title}
              <small>{node.id}</small>
            </span>
            {node.id === value && <Icon name="check" size={16} />}
          </div>
        ))}
        {isOpen &&
          kinds.map((kind, index) => (
            <div key={`new ${kind}`} class="node-list-new" {...optionOf(found.length + index)}>
              <Icon name={ICONS.plus} size={16} />
              <span class="node-list-words">{o(`create.${kind}`)}</span>
            </div>
          ))}
        {isOpen && count === 0 && (
          <div class="node-list-none" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
            {o('nothingFound')}
          </div>
        )}
      </div>
    </div>
  );
}
