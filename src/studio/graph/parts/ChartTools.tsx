import { Icon, useTexts } from '../../../ui/index.ts';
import { ICONS } from '../../frame/icons.ts';
import { useBench } from '../../workbench/useWorkbench.ts';
import type { GraphNode, Way } from '../model/graph.ts';
import { selectedWay } from '../model/standing.ts';
import type { Place } from '../model/wayOn.ts';
import { TIDY_SIGN } from './icons.ts';

interface ChartToolsProps {
  /** The node that is selected. */
  readonly node: GraphNode | undefined;
  readonly isReadable: boolean;
  /** @param point on the screen, where to ask for the kind */
  readonly onAdd: (point: Place) => void;
  readonly onTidy: () => void;
  readonly onOpen: (id: string) => void;
  readonly onLink: (way: Way) => void;
  readonly onRemove: (id: string) => void;
  /** Plays from a node on; absent while nothing can be played. */
  readonly onPlay: ((id: string) => void) | undefined;
}

/** What can be done on the chart, and with the node that is selected. */
export function ChartTools({
  node,
  isReadable,
  onAdd,
  onTidy,
  onOpen,
  onLink,
  onRemove,
  onPlay,
}: ChartToolsProps) {
  const s = useTexts('studioGraph');
  const choice = useBench((state) => state.selection.choice);
  const way = selectedWay(node, choice) ?? node?.ways[0];
  return (
    <div class="graph-tools" role="toolbar" aria-label={s('tools')}>
      <button
        type="button"
        class="tool"
        disabled={!isReadable}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          onAdd({ x: left, y: bottom + 8 });
        }}
      >
        <Icon name={ICONS.plus} size={18} />
        {s('add')}
      </button>
      <button type="button" class="tool" onClick={onTidy}>
        <Icon name={TIDY_SIGN} size={18} />
        {s('tidy')}
      </button>
      {node && (
        <>
          <span class="graph-tools-gap" />
          <button type="button" class="tool" onClick={() => onOpen(node.id)}>
            {s('open')}
          </button>
          {way && (
            <button type="button" class="tool" disabled={!isReadable} onClick={() => onLink(way)}>
              {way.letter === '' ? s('link') : s('linkLetter', { letter: way.letter })}
            </button>
          )}
          {onPlay && (
            <button type="button" class="tool" onClick={() => onPlay(node.id)}>
              {s('playHere')}
            </button>
          )}
          <button type="button" class="tool" disabled={!isReadable} onClick={() => onRemove(node.id)}>
            {s('remove')}
          </button>
        </>
      )}
    </div>
  );
}
