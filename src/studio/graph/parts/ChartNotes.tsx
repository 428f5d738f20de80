import { useTexts } from '../../../ui/index.ts';
import { UndoBar } from '../../outline/UndoBar.tsx';
import { useBench, useWorkbench } from '../../workbench/useWorkbench.ts';
import type { Graph } from '../model/graph.ts';
import { type Marks, marksAt } from '../model/marks.ts';
import type { ChartEdits } from '../useChartEdits.ts';
import type { Linking } from '../useChartKeys.ts';
import type { PlayFault } from '../usePlayFrom.ts';

interface ChartNotesProps {
  readonly graph: Graph;
  readonly marks: Marks;
  readonly linking: Linking | undefined;
  readonly edits: ChartEdits;
  readonly isBusy: boolean;
  readonly isReadable: boolean;
  /** Why no game could be played from a node. */
  readonly played: PlayFault | undefined;
  readonly onCancel: () => void;
}

/** What the chart says: how it is used, what is selected, what was done, what goes where there is nothing yet. */
export function ChartNotes({
  graph,
  marks,
  linking,
  edits,
  isBusy,
  isReadable,
  played,
  onCancel,
}: ChartNotesProps) {
  const s = useTexts('studioGraph');
  const t = useTexts();
  const bench = useWorkbench();
  const said = useSaid(graph, marks);
  const aim = linking && (graph.nodes.get(linking.aim)?.title ?? linking.aim);
  return (
    <>
      <p id="graph-help" class="hushed">
        {s('help')}
      </p>
      <p class="hushed" role="status">
        {linking ? s('aim', { target: aim ?? '' }) : said}
      </p>
      {!isReadable && (
        <p class="graph-note is-top" role="alert">
          {s('unreadable')}
          <button type="button" class="tool" onClick={() => bench.show('json')}>
            {s('toJson')}
          </button>
        </p>
      )}
      {graph.nodes.size === 0 && isReadable && <p class="graph-note is-middle">{s('empty')}</p>}
      {isBusy && graph.nodes.size > 0 && (
        <p class="graph-note is-middle is-late" role="status">
          {s('layingOut')}
        </p>
      )}
      {linking && (
        <p class="graph-note">
          {linking.way.letter === '' ? s('linking') : s('linkingLetter', { letter: linking.way.letter })}
          <button type="button" class="tool" onClick={onCancel}>
            {t('cancel')}
          </button>
        </p>
      )}
      {played && (
        <p class="graph-note" role="status">
          {s(`play.${played}`)}
        </p>
      )}
      {!linking && (
        <div class="graph-done">
          <UndoBar notice={edits.notice} onClose={edits.dismiss} />
        </div>
      )}
    </>
  );
}

/** What a screen reader hears of the selection. */
function useSaid(graph: Graph, marks: Marks): string {
  const s = useTexts('studioGraph');
  const selection = useBench((state) => state.selection);
  const node = graph.nodes.get(selection.node ?? '');
  if (!node) return '';
  const nameOf = (id: string) => graph.nodes.get(id)?.title ?? (id || s('nowhere'));
  const way = node.ways.find(({ choice }) => choice !== undefined && choice === selection.choice);
  if (way) return s('saidWay', { letter: way.letter, words: way.words, target: nameOf(way.to) });
  const { isBest, isUnreachable, isStuck, errors, warnings } = marksAt(marks, node.id);
  return [
    s('saidNode', {
      title: node.title,
      kind: s(node.ending ? `legend.${node.ending}` : `kind.${node.kind}`),
    }),
    ...node.ways.map(({ letter, to }) =>
      letter === '' ? s('saidOn', { target: nameOf(to) }) : s('saidChoice', { letter, target: nameOf(to) }),
    ),
    isBest && s('saidBest'),
    isUnreachable && s('unreachable'),
    isStuck && s('stuck'),
    errors > 0 && s('errors', { count: errors }),
    warnings > 0 && s('warnings', { count: warnings }),
  ]
    .filter(Boolean)
    .join(' ');
}
