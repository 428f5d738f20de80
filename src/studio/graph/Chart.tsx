import {
  Background,
  BackgroundVariant,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  useReactFlow,
  useStore,
  ViewportPortal,
} from '@xyflow/react';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { ChartContext } from './chartContext.ts';
import { curveBetween, pathOf } from './layout/curve.ts';
import { boxOf } from './layout/placement.ts';
import { graphOf, type Way } from './model/graph.ts';
import { selectedWay } from './model/standing.ts';
import type { Place } from './model/wayOn.ts';
import { ChartNotes } from './parts/ChartNotes.tsx';
import { ChartTools } from './parts/ChartTools.tsx';
import { Legend } from './parts/Legend.tsx';
import { NewNodeMenu } from './parts/NewNodeMenu.tsx';
import { type FlowNode, NodeBox } from './parts/NodeBox.tsx';
import { Overview } from './parts/Overview.tsx';
import { Ways } from './parts/Ways.tsx';
import { Zoom } from './parts/Zoom.tsx';
import { isSameSight, isSeen, sightOf } from './sight.ts';
import { useAriaLabels } from './useAriaLabels.ts';
import { useChartEdits } from './useChartEdits.ts';
import { type Linking, useChartKeys } from './useChartKeys.ts';
import { useChartView } from './useChartView.ts';
import { useDrawnWays } from './useDrawnWays.ts';
import { useFlowNodes } from './useFlowNodes.ts';
import { useMarks } from './useMarks.ts';
import { usePlacement } from './usePlacement.ts';
import { usePlayFrom } from './usePlayFrom.ts';

const NODE_TYPES = { box: NodeBox };

/** From so many nodes on, and below this zoom, the chart is one picture instead of single nodes. */
const MANY = 120;
const FAR = 0.55;

/** Where a new node is wished for: in px of the chart, and of the view. */
interface Wish {
  readonly way: Way | undefined;
  readonly place: Place | undefined;
  readonly at: Place;
}

function pointOf(event: MouseEvent | TouchEvent): Place {
  const { clientX, clientY } =
    'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  return { x: clientX, y: clientY };
}

/** The chart itself, with its tools and all that can be done on it. */
export function Chart() {
  const bench = useWorkbench();
  const s = useTexts('studioGraph');
  const work = useBench((state) => state.work);
  const language = useBench((state) => state.language);
  const selection = useBench((state) => state.selection);
  const graph = useMemo(() => graphOf(work, language), [work, language]);
  const { marks, trace, isExact } = useMarks(graph);
  const { placement, isBusy, layouts, move, wish, tidy } = usePlacement(graph);
  const flow = useReactFlow();
  const sight = useStore(sightOf, isSameSight);
  const isFar = useStore(({ transform }) => transform[2] < FAR) && graph.nodes.size > MANY;
  const view = useChartView(graph, placement, layouts);
  const edits = useChartEdits(wish);
  const game = usePlayFrom();
  const [linking, setLinking] = useState<Linking>();
  const [making, setMaking] = useState<Wish>();
  const sea = useRef<HTMLDivElement>(null);
  const drawn = useDrawnWays(graph, placement);
  const nodes = useFlowNodes({
    graph,
    placement,
    marks,
    sight,
    here: trace.here,
    aim: linking?.aim,
    isNear: !isFar,
  });
  const selectedNode = graph.nodes.get(selection.node ?? '');

  const startLink = (way: Way) => {
    if (!work.readable) return;
    bench.select(way.choice === undefined ? { node: way.from } : { node: way.from, choice: way.choice });
    setLinking({ way, aim: way.leads ? way.to : way.from });
    sea.current?.focus({ preventScroll: true });
  };
  const onKeyDown = useChartKeys({
    graph,
    placement,
    linking,
    setLinking,
    startLink,
    link: edits.link,
    remove: edits.remove,
    zoom: (key) => view[key](),
  });
  const nodeAt = (point: Place) =>
    placement &&
    [...graph.nodes.keys()].findLast((id) =>
      isSeen({ ...point, width: 1, height: 1 }, boxOf(placement, graph, id)),
    );
  /** Opens the menu of new nodes at a point of the screen. */
  const offerNode = (point: Place, way: Way | undefined) => {
    const frame = sea.current?.getBoundingClientRect();
    const { x, y } = flow.screenToFlowPosition(point);
    setMaking({
      way,
      place: { x, y: y - 25 },
      at: {
        x: Math.max(8, Math.min(point.x - (frame?.x ?? 0), (frame?.width ?? 0) - 216)),
        y: Math.max(8, Math.min(point.y - (frame?.y ?? 0), (frame?.height ?? 0) - 220)),
      },
    });
  };
  const lead = (way: Way, point: Place) => {
    const target = nodeAt(flow.screenToFlowPosition(point));
    if (target === undefined) offerNode(point, way);
    else edits.link(way, target);
  };
  const pick = (id: string) => {
    if (!linking) return bench.select({ node: id });
    setLinking(undefined);
    edits.link(linking.way, id);
  };
  const onPane = (event: MouseEvent) => {
    if (linking) {
      setLinking(undefined);
      return lead(linking.way, pointOf(event));
    }
    const id = isFar ? nodeAt(flow.screenToFlowPosition(pointOf(event))) : undefined;
    bench.select(id === undefined ? {} : { node: id });
  };
  const open = (id: string) => bench.goTo(['nodes', id], 'form');
  const loose = selectedWay(selectedNode, selection.choice);
  return (
    <ChartContext.Provider value={{ startLink }}>
      <div class="graph" data-linking={linking ? '' : undefined}>
        <div
          ref={sea}
          class="graph-sea"
          data-near={sight.zoom >= 1 ? '' : undefined}
          role="application"
          aria-label={s('chart')}
          aria-describedby="graph-help"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys of what it shows
          tabIndex={0}
          onKeyDown={onKeyDown}
          onDblClick={(event) => {
            const id = isFar ? nodeAt(flow.screenToFlowPosition(pointOf(event))) : undefined;
            if (id !== undefined) open(id);
          }}
        >
          <ReactFlow<FlowNode>
            nodes={nodes}
            nodeTypes={NODE_TYPES}
            onNodesChange={(changes: NodeChange<FlowNode>[]) => {
              for (const change of changes)
                if (change.type === 'position' && change.position) move(change.id, change.position);
            }}
            onNodeClick={(_, { id }) => pick(id)}
            onNodeDoubleClick={(_, { id }) => open(id)}
            onPaneClick={(event) => onPane(event as unknown as MouseEvent)}
            onConnectEnd={(event: MouseEvent | TouchEvent, { fromHandle }: FinalConnectionState) => {
              const way = graph.ways.find(({ id }) => id === fromHandle?.id);
              const point = pointOf(event);
              if (way && nodeAt(flow.screenToFlowPosition(point)) !== way.from) lead(way, point);
            }}
            ariaLabelConfig={useAriaLabels()}
            nodesConnectable={work.readable}
            connectOnClick={false}
            elementsSelectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            panActivationKeyCode={null}
            zoomActivationKeyCode={null}
            zoomOnDoubleClick={false}
            nodeDragThreshold={4}
            minZoom={0.03}
            maxZoom={2}
            attributionPosition="bottom-left"
          >
            <Background
              variant={BackgroundVariant.Lines}
              gap={32 * Math.max(1, 2 ** Math.ceil(Math.log2(0.6 / sight.zoom)))}
              lineWidth={1}
            />
            <ViewportPortal>
              {placement && isFar && <Overview {...{ graph, placement, drawn, marks, trace, sight }} />}
              {!isFar && <Ways drawn={drawn} sight={sight} best={marks.best} trace={trace} />}
              {placement && linking && (
                <svg class="ways" width="1" height="1" aria-hidden="true">
                  <path
                    class="way-new"
                    d={pathOf(
                      curveBetween(
                        boxOf(placement, graph, linking.way.from),
                        boxOf(placement, graph, linking.aim),
                      ),
                    )}
                  />
                </svg>
              )}
            </ViewportPortal>
          </ReactFlow>
        </div>
        <ChartTools
          node={selectedNode}
          isReadable={work.readable}
          onAdd={(point) => offerNode(point, loose && !loose.leads ? loose : undefined)}
          onTidy={tidy}
          onOpen={open}
          onLink={startLink}
          onRemove={edits.remove}
          onPlay={game.play}
        />
        <Legend graph={graph} marks={marks} trace={trace} isExact={isExact} />
        <Zoom view={view} />
        {making && (
          <NewNodeMenu
            at={making.at}
            letter={making.way?.letter}
            onClose={() => {
              setMaking(undefined);
              sea.current?.focus({ preventScroll: true });
            }}
            onPick={(kind) => {
              edits.add(kind, making.way, making.place);
              setMaking(undefined);
              sea.current?.focus({ preventScroll: true });
            }}
          />
        )}
        <ChartNotes
          graph={graph}
          marks={marks}
          linking={linking}
          edits={edits}
          isBusy={isBusy}
          isReadable={work.readable}
          played={game.fault}
          onCancel={() => setLinking(undefined)}
        />
      </div>
    </ChartContext.Provider>
  );
}
