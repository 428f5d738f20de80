import { Handle, type Node, type NodeProps, Position, useStore, useUpdateNodeInternals } from '@xyflow/react';
import { memo } from 'preact/compat';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { Icon, useTexts } from '../../../ui/index.ts';
import { ICONS } from '../../frame/icons.ts';
import { KIND_ICONS } from '../../outline/kindIcons.ts';
import { useBench } from '../../workbench/useWorkbench.ts';
import { ChartContext } from '../chartContext.ts';
import { NODE_WIDTH } from '../layout/sizes.ts';
import type { GraphNode } from '../model/graph.ts';
import type { NodeMarks } from '../model/marks.ts';
import { coarseZoom } from '../sight.ts';
import { ENDING_SIGNS, START_SIGN, STUCK_SIGN, UNREACHABLE_SIGN } from './icons.ts';

export type FlowNode = Node<
  {
    readonly node: GraphNode;
    readonly marks: NodeMarks;
    /** Whether the game of the playing pane stands here. */
    readonly isHere: boolean;
    /** Whether a way that is being led elsewhere points here. */
    readonly isAim: boolean;
  },
  'box'
>;

/** What a finger needs at a zoom of 1, in px, with what the zoom in coarse steps may be too large by. */
const FINGER = 44 * 2 ** 0.25;

/** The outline of an ending. */
const HEXAGON = `M1 21 13 1H${NODE_WIDTH - 13}L${NODE_WIDTH - 1} 21 ${NODE_WIDTH - 13} 41H13Z`;

function NodeBoxOf({ id, data: { node, marks, isHere, isAim } }: NodeProps<FlowNode>) {
  const isSelected = useBench((state) => state.selection.node === id);
  const [isPointed, setPointed] = useState(false);
  const showsHandles = (isSelected || isPointed) && node.ways.length > 0;
  const classes = [
    'graph-node',
    `is-${node.kind}`,
    node.ending && `is-${node.ending}`,
    isSelected && 'is-selected',
    marks.isBest && 'is-best',
    marks.isUnreachable && 'is-unreachable',
    marks.isStuck && 'is-stuck',
    isHere && 'is-here',
    isAim && 'is-aim',
  ];
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <Handle
        type="target"
        position={Position.Left}
        className="graph-node-target"
        isConnectableStart={false}
      />
      {node.kind === 'ending' && (
        <svg class="graph-node-hexagon" viewBox={`0 0 ${NODE_WIDTH} 42`} aria-hidden="true">
          <path d={HEXAGON} />
        </svg>
      )}
      <div class="graph-node-face" title={node.title}>
        <span class="graph-node-signs">
          {node.isStart && <Icon name={START_SIGN} size={14} />}
          {node.ending && <Icon name={ENDING_SIGNS[node.ending]} size={15} />}
          {node.kind === 'line' && <Icon name={KIND_ICONS.line} size={14} />}
        </span>
        <strong>{node.title}</strong>
        {node.kind !== 'ending' && <span class="graph-node-id">{id}</span>}
      </div>
      <Signs marks={marks} isHere={isHere} />
      {showsHandles && <Handles node={node} />}
    </div>
  );
}

/** A node on the chart. */
export const NodeBox = memo(NodeBoxOf);

/** What is told of a node, on its upper and lower edge. */
function Signs({ marks, isHere }: { readonly marks: NodeMarks; readonly isHere: boolean }) {
  const s = useTexts('studioGraph');
  const { errors, warnings, isUnreachable, isStuck } = marks;
  return (
    <>
      {errors + warnings > 0 && (
        <span class="graph-node-counts">
          {errors > 0 && (
            <span class="graph-node-errors" title={s('errors', { count: errors })}>
              <Icon name={ICONS.error} size={13} />
              {errors}
            </span>
          )}
          {warnings > 0 && (
            <span class="graph-node-warnings" title={s('warnings', { count: warnings })}>
              <Icon name="warning" size={13} />
              {warnings}
            </span>
          )}
        </span>
      )}
      {(isUnreachable || isStuck || isHere) && (
        <span class="graph-node-words">
          {isHere && <span class="graph-node-here">{s('here')}</span>}
          {isUnreachable && (
            <span>
              <Icon name={UNREACHABLE_SIGN} size={13} />
              {s('unreachable')}
            </span>
          )}
          {isStuck && (
            <span>
              <Icon name={STUCK_SIGN} size={13} />
              {s('stuck')}
            </span>
          )}
        </span>
      )}
    </>
  );
}

/** What to draw from to another node: one for each way on. */
function Handles({ node }: { readonly node: GraphNode }) {
  const s = useTexts('studioGraph');
  const { startLink } = useContext(ChartContext);
  const measure = useUpdateNodeInternals();
  const zoom = useStore(({ transform }) => coarseZoom(transform[2]));
  const { id, ways } = node;
  useLayoutEffect(() => measure(id), [ways.length, zoom]);
  return (
    <>
      {ways.map((way) => (
        <Handle
          key={way.id}
          id={way.id}
          type="source"
          position={Position.Right}
          className={`graph-node-handle at-${way.index} of-${Math.min(way.count, 6)}`}
          isConnectableEnd={false}
          style={{ '--finger': `${FINGER / zoom}px` }}
          onClick={(event) => {
            event.stopPropagation();
            startLink(way);
          }}
          title={way.letter === '' ? s('drag') : s('dragLetter', { letter: way.letter })}
        >
          {way.letter === '' ? <Icon name="next" size={14} /> : way.letter}
        </Handle>
      ))}
    </>
  );
}
