import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'preact/hooks';
import { useCalm } from '../../ui/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import type { Box } from './layout/curve.ts';
import { boxOf, type Placement } from './layout/placement.ts';
import type { Graph } from './model/graph.ts';

/** Least zoom at which titles can still be read. */
const READABLE = 0.75;
const MOST = 1.1;
/** Room around the chart when all of it is shown: above for the tools, below for the legend. */
const ROOM = { top: 64, right: 24, bottom: 72, left: 24 } as const;

/** What the view of the chart can be asked to do. */
interface ChartView {
  readonly fit: () => void;
  readonly closer: () => void;
  readonly farther: () => void;
}

function boundsOf(graph: Graph, placement: Placement): Box | undefined {
  const boxes = [...graph.nodes.keys()].map((id) => boxOf(placement, graph, id));
  if (boxes.length === 0) return undefined;
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * Moves the view: to all of the chart after each layout, or to its start where it would be too small to read, and
 * to what is selected elsewhere.
 * @param layouts rises with each new layout
 */
export function useChartView(graph: Graph, placement: Placement | undefined, layouts: number): ChartView {
  const flow = useReactFlow();
  const store = useStoreApi();
  const wide = useStore(({ width }) => Math.round(width));
  const high = useStore(({ height }) => Math.round(height));
  const isMeasured = wide > 0 && high > 0;
  /** Where the view was put last: as long as it is still there, nobody has moved it. */
  const shown = useRef<readonly number[]>(undefined);
  const isCalm = useCalm();
  const selected = useBench((state) => state.selection.node);
  const reveal = useBench((state) => state.reveal?.number);
  const duration = isCalm ? 0 : 240;

  const show = (least: number, time: number) => {
    const bounds = placement && boundsOf(graph, placement);
    if (!bounds || !placement) return;
    const { width, height } = store.getState();
    const roomWide = width - ROOM.left - ROOM.right;
    const roomHigh = height - ROOM.top - ROOM.bottom;
    const whole = Math.min(MOST, roomWide / bounds.width, roomHigh / bounds.height);
    const zoom = Math.max(whole, least);
    const start = [...graph.nodes.values()].find(({ isStart }) => isStart);
    const first = start && boxOf(placement, graph, start.id);
    // What does not fit begins at the start of the game.
    const along = (from: number, size: number, room: number, before: number, wanted: number) =>
      size * zoom <= room + 1 ? before + (room - size * zoom) / 2 - from * zoom : wanted;
    const x = along(bounds.x, bounds.width, roomWide, ROOM.left, ROOM.left - (first ?? bounds).x * zoom);
    const middle = ROOM.top + roomHigh / 2 - ((first ?? bounds).y + 25) * zoom;
    const y = along(bounds.y, bounds.height, roomHigh, ROOM.top, middle);
    shown.current = [x, y, zoom];
    void flow.setViewport({ zoom, x, y }, { duration: time });
  };

  const hasPlacement = placement !== undefined;
  useEffect(() => {
    if (isMeasured && hasPlacement) show(READABLE, 0);
  }, [isMeasured, hasPlacement, layouts]);

  useEffect(() => {
    const { transform } = store.getState();
    const isUnmoved = shown.current?.every((value, index) => Math.abs(value - (transform[index] ?? 0)) < 0.5);
    if (isMeasured && isUnmoved) show(READABLE, 0);
  }, [wide, high]);

  useEffect(() => {
    if (!isMeasured || !placement || selected === undefined || !placement.places.has(selected)) return;
    const box = boxOf(placement, graph, selected);
    const { width, height, transform } = store.getState();
    const [left, top, zoom] = transform;
    const x = box.x * zoom + left;
    const y = box.y * zoom + top;
    const isInView =
      x >= 0 && y >= 40 && x + box.width * zoom <= width && y + box.height * zoom <= height - 48;
    if (isInView) return;
    void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, {
      zoom: Math.max(zoom, READABLE),
      duration,
    });
  }, [selected, reveal]);

  return {
    fit: () => show(0, duration),
    closer: () => void flow.zoomIn({ duration }),
    farther: () => void flow.zoomOut({ duration }),
  };
}
