import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useBench } from '../../workbench/useWorkbench.ts';
import type { Box, Curve } from '../layout/curve.ts';
import { boxOf, type Placement } from '../layout/placement.ts';
import type { Graph, GraphNode } from '../model/graph.ts';
import { type Marks, marksAt } from '../model/marks.ts';
import type { Trace } from '../model/trace.ts';
import { isSeen, type Sight } from '../sight.ts';
import type { DrawnWay } from '../useDrawnWays.ts';

interface OverviewProps {
  readonly graph: Graph;
  readonly placement: Placement;
  readonly drawn: readonly DrawnWay[];
  readonly marks: Marks;
  readonly trace: Trace;
  readonly sight: Sight;
}

type Ink = (name: string) => string;

function trace(pen: CanvasRenderingContext2D, curve: Curve): void {
  const start = curve[0]?.[0];
  if (!start) return;
  pen.moveTo(start.x, start.y);
  for (const [, b, c, d] of curve) pen.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
}

function fillOf({ kind, ending }: GraphNode, ink: Ink): string {
  if (kind !== 'ending') return ink('--paper');
  if (ending === 'signed') return ink('--compass-paper');
  return ink(ending === 'purchasing' ? '--land' : '--paper-300');
}

function outline(pen: CanvasRenderingContext2D, box: Box, isEnding: boolean): void {
  pen.beginPath();
  if (!isEnding) {
    pen.rect(box.x, box.y, box.width, box.height);
    return;
  }
  const middle = box.y + box.height / 2;
  pen.moveTo(box.x, middle);
  pen.lineTo(box.x + 13, box.y);
  pen.lineTo(box.x + box.width - 13, box.y);
  pen.lineTo(box.x + box.width, middle);
  pen.lineTo(box.x + box.width - 13, box.y + box.height);
  pen.lineTo(box.x + 13, box.y + box.height);
  pen.closePath();
}

function draw(
  pen: CanvasRenderingContext2D,
  { graph, placement, drawn, marks, trace: game, sight }: OverviewProps,
  selected: string | undefined,
  ink: Ink,
): void {
  const stroke = (colour: string, width: number, isWanted: (id: string) => boolean, dash: number[] = []) => {
    pen.beginPath();
    for (const { way, curve, box } of drawn)
      if (way.leads && isWanted(way.id) && isSeen(sight, box)) trace(pen, curve);
    pen.setLineDash(dash);
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.stroke();
  };
  stroke(ink('--ink-3'), 1 / sight.zoom, (id) => !marks.best.has(id));
  stroke(ink('--compass-paper'), 4 / sight.zoom, (id) => marks.best.has(id));
  if (game.ways.size > 0)
    stroke(ink('--ink'), 2.5 / sight.zoom, (id) => game.ways.has(id), [3 / sight.zoom, 4 / sight.zoom]);
  pen.setLineDash([]);
  for (const node of graph.nodes.values()) {
    const box = boxOf(placement, graph, node.id);
    if (!isSeen(sight, box)) continue;
    const { isBest, isUnreachable, errors } = marksAt(marks, node.id);
    outline(pen, box, node.kind === 'ending');
    pen.fillStyle = node.id === selected ? ink('--ink') : fillOf(node, ink);
    pen.fill();
    pen.setLineDash(isUnreachable ? [8, 8] : []);
    pen.lineWidth = (isBest || errors > 0 ? 2.5 : 1.2) / sight.zoom;
    pen.strokeStyle = ink(errors > 0 ? '--south' : isBest ? '--compass-paper' : '--ink-2');
    pen.stroke();
  }
}

function OverviewOf(props: OverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const selected = useBench((state) => state.selection.node);
  const { sight, ...rest } = props;
  useLayoutEffect(() => {
    const sheet = canvas.current;
    const pen = sheet?.getContext('2d');
    if (!sheet || !pen) return;
    const scale = sight.zoom * Math.min(devicePixelRatio, 2);
    sheet.width = Math.ceil(sight.width * scale);
    sheet.height = Math.ceil(sight.height * scale);
    pen.setTransform(scale, 0, 0, scale, -sight.x * scale, -sight.y * scale);
    const style = getComputedStyle(sheet);
    draw(pen, props, selected, (name) => style.getPropertyValue(name));
  }, [sight, selected, ...Object.values(rest)]);
  return (
    <canvas
      ref={canvas}
      class="overview"
      style={{ left: sight.x, top: sight.y, width: sight.width, height: sight.height }}
    />
  );
}

/** A large graph from afar: one picture of all nodes and ways in sight, drawn again when much of it changes. */
export const Overview = memo(OverviewOf);
