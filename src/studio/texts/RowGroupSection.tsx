import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../format/index.ts';
import { Icon } from '../../ui/index.ts';
import { KIND_ICONS } from '../outline/kindIcons.ts';
import type { WorkNode } from '../workbench/workFile.ts';
import { isToDo } from './filters.ts';
import { type RowActions, TextRowCard } from './TextRowCard.tsx';
import type { RowGroup } from './textRows.ts';
import type { RowWords } from './words.ts';

/** How far below the edge of the view rows are made ready, and what room a row takes until then, in pixels. */
const AHEAD = 1500;
const ROW_HEIGHT = 118;

const NONE: readonly Finding[] = [];

interface RowGroupSectionProps {
  readonly group: RowGroup;
  /** What node it is. */
  readonly kind: WorkNode['kind'] | undefined;
  readonly notes: ReadonlyMap<string, readonly Finding[]>;
  readonly first: string;
  readonly language: string;
  readonly words: RowWords;
  readonly readOnly: boolean;
  readonly actions: RowActions;
  /** Whether its rows are wanted wherever it is. */
  readonly wanted: boolean;
}

/** The texts of one node. Its rows are made when it comes near, and stay. */
export function RowGroupSection(props: RowGroupSectionProps) {
  const { group, kind, notes, first, language, words, readOnly, actions, wanted } = props;
  const ref = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const section = ref.current;
    if (!section || seen) return;
    if (wanted) return setSeen(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { root: section.closest('.bench-view'), rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(section);
    return () => observer.disconnect();
  }, [seen, wanted]);
  const { rows } = group;
  const told = rows.map(({ place }) => notes.get(place) ?? NONE);
  const isShown = seen || wanted;
  const cards = useMemo(
    () =>
      isShown &&
      rows.map((row, at) => (
        <TextRowCard
          key={row.key}
          row={row}
          notes={told[at] ?? NONE}
          first={first}
          language={language}
          words={words}
          readOnly={readOnly}
          actions={actions}
        />
      )),
    // What is told arrives as new objects with every reading: its words are what counts.
    [isShown, group, JSON.stringify(told), first, language, words, readOnly, actions],
  );
  const toDo = rows.filter(isToDo).length;
  const name = group.kind === 'node' ? group.id : words.say(`group.${group.kind}`);
  return (
    <section ref={ref} class="text-group" aria-label={name}>
      <h3>
        {kind && <Icon name={KIND_ICONS[kind]} size={18} />}
        <span class="text-group-name">{name}</span>
        {toDo > 0 && <span class="text-group-count">{words.say('todoHere', { count: toDo })}</span>}
      </h3>
      <ol style={isShown ? undefined : { minHeight: `${rows.length * ROW_HEIGHT}px` }}>{cards}</ol>
    </section>
  );
}
