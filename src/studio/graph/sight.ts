import type { ReactFlowState } from '@xyflow/react';
import type { Box } from './layout/curve.ts';

/** What of the chart is seen, in coarse steps, so that moving a little changes nothing. */
export interface Sight extends Box {
  /** Zoom, rounded to half powers of two. */
  readonly zoom: number;
}

/** Steps of the window, in px on the screen. */
const TILE = 320;

/** A zoom in steps of half powers of two. */
export function coarseZoom(zoom: number): number {
  return 2 ** (Math.round(Math.log2(zoom) * 2) / 2);
}

/** The window on the chart with a margin, in the chart's own px. */
export function sightOf({
  transform: [left, top, zoom],
  width,
  height,
}: Pick<ReactFlowState, 'transform' | 'width' | 'height'>): Sight {
  const coarse = coarseZoom(zoom);
  const tile = TILE / coarse;
  const floor = (value: number) => Math.floor(value / tile - 0.5) * tile;
  const ceil = (value: number) => Math.ceil(value / tile + 0.5) * tile;
  const x = floor(-left / zoom);
  const y = floor(-top / zoom);
  return {
    x,
    y,
    width: ceil((width - left) / zoom) - x,
    height: ceil((height - top) / zoom) - y,
    zoom: coarse,
  };
}

/** Whether two sights show the same. */
export function isSameSight(a: Sight, b: Sight): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height && a.zoom === b.zoom;
}

/** Whether a box lies in sight, at least in part. */
export function isSeen(sight: Box, box: Box): boolean {
  return (
    box.x < sight.x + sight.width &&
    box.x + box.width > sight.x &&
    box.y < sight.y + sight.height &&
    box.y + box.height > sight.y
  );
}
