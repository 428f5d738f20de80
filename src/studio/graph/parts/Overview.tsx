import { memo } from 'preact/compat';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useBench } from '../../workbench/useWorkbench.ts';
import type { Box, Curve } from '../layout/curve.ts';
import { boxOf, type Placement } from '../layout/placement.ts';
import type { Graph, GraphNode, Way } from '../model/graph.ts';
import { type Marks, marksAt, type NodeMarks } from '../model/marks.ts';
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

/** Pixels of the screen by which rings and signs stand off, whatever the zoom. */
const RING = 3;
const SIGN = 2.6;

function fillOf({ kind, ending }: GraphNode, ink: Ink): string {
  if (kind === 'decision') return ink('--ink-2');
  if (kind === 'line') return ink('--paper');
  if (ending === 'signed') return ink('--compass-paper');
  return ink(ending === 'purchasing' ? '--land-2' : '--paper-400');
}

/** The shape of a node from afar: decisions are boxes, lines are round, endings have six corners. */
function outline(pen: CanvasRenderingContext2D, kind: GraphNode['kind'], box: Box): void {
  const { x, y, width, height } = box;
  pen.beginPath();
  if (kind === 'decision') pen.rect(x, y, width, height);
  else if (kind === 'line') pen.roundRect(x, y, width, height, height / 2);
  else {
    const middle = y + height / 2;
    const cut = height / 2;
    pen.moveTo(x, middle);
    pen.lineTo(x + cut, y);
    pen.lineTo(x + width - cut, y);
    pen.lineTo(x + width, middle);
    pen.lineTo(x + width - cut, y + height);
    pen.lineTo(x + cut, y + height);
    pen.closePath();
  }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function drawNode(pen: CanvasRenderingContext2D, node: GraphNode, box: Box, look: Look): void {
  const { marks, isSelected, px, ink } = look;
  const { isBest, isUnreachable, isStuck, errors, warnings } = marks;
  outline(pen, node.kind, box);
  pen.setLineDash(isUnreachable ? [3 * px, 2 * px] : []);
  pen.fillStyle = isUnreachable
    ? ink('--paper-200')
    : isBest && node.kind !== 'ending'
      ? ink('--compass-paper')
      : fillOf(node, ink);
  pen.fill();
  pen.lineWidth = px;
  pen.strokeStyle = ink(isBest ? '--compass-paper' : '--ink-2');
  pen.stroke();
  pen.setLineDash([]);
  if (isSelected || isStuck) {
    outline(pen, node.kind, grown(box, RING * px));
    pen.lineWidth = 2 * px;
    pen.strokeStyle = ink(isSelected ? '--ink' : '--south');
    pen.stroke();
  }
  if (node.isStart) {
    const middle = box.y + box.height / 2;
    pen.beginPath();
    pen.moveTo(box.x - 6 * px, middle);
    pen.lineTo(box.x - 17 * px, middle - 7 * px);
    pen.lineTo(box.x - 17 * px, middle + 7 * px);
    pen.closePath();
    pen.fillStyle = ink('--ink');
    pen.fill();
  }
  if (errors + warnings === 0) return;
  const right = box.x + box.width;
  const size = SIGN * px;
  pen.beginPath();
  // Errors are square, warnings round: they are told apart without their colours.
  if (errors > 0) pen.rect(right - size, box.y - size, 2 * size, 2 * size);
  else pen.arc(right, box.y, size, 0, 2 * Math.PI);
  pen.fillStyle = ink(errors > 0 ? '--south' : '--watch');
  pen.fill();
  pen.lineWidth = 0.8 * px;
  pen.strokeStyle = ink('--paper');
  pen.stroke();
}

interface Look {
  readonly marks: NodeMarks;
  readonly isSelected: boolean;
  /** A pixel of the screen, in px of the chart. */
  readonly px: number;
  readonly ink: Ink;
}

function draw(
  pen: CanvasRenderingContext2D,
  { graph, placement, drawn, marks, trace: game, sight }: OverviewProps,
  selected: string | undefined,
  ink: Ink,
): void {
  const px = 1 / sight.zoom;
  const stroke = (colour: string, width: number, isWanted: (way: Way) => boolean, dash: number[] = []) => {
    pen.beginPath();
    for (const { way, curve, box } of drawn)
      if (way.leads && isWanted(way) && isSeen(sight, box)) trace(pen, curve);
    pen.setLineDash(dash);
    pen.strokeStyle = colour;
    pen.lineWidth = width * px;
    pen.stroke();
  };
  // Hundreds of ways run side by side: pale, they show where the game flows and leave the nodes to be seen.
  stroke(ink('--paper-400'), 1, ({ id }) => !marks.best.has(id));
  if (selected !== undefined)
    stroke(ink('--ink-2'), 1.5, ({ from, to }) => from === selected || to === selected);
  stroke(ink('--compass-paper'), 3, ({ id }) => marks.best.has(id));
  if (game.ways.size > 0) stroke(ink('--ink'), 2.5, ({ id }) => game.ways.has(id), [3 * px, 4 * px]);
  pen.setLineDash([]);
  for (const node of graph.nodes.values()) {
    const box = boxOf(placement, graph, node.id);
    if (!isSeen(sight, box)) continue;
    drawNode(pen, node, box, { marks: marksAt(marks, node.id), isSelected: node.id === selected, px, ink });
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
    const inks = new Map<string, string>();
    const ink = (name: string) => {
      const met = inks.get(name) ?? style.getPropertyValue(name);
      inks.set(name, met);
      return met;
    };
    draw(pen, props, selected, ink);
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
