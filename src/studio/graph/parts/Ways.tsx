import { memo } from 'preact/compat';
import { useBench } from '../../workbench/useWorkbench.ts';
import type { Box } from '../layout/curve.ts';
import type { Trace } from '../model/trace.ts';
import { isSeen } from '../sight.ts';
import type { DrawnWay } from '../useDrawnWays.ts';
import { WayLine } from './WayLine.tsx';

interface WaysProps {
  readonly drawn: readonly DrawnWay[];
  readonly sight: Box;
  readonly best: ReadonlySet<string>;
  readonly trace: Trace;
}

function WaysOf({ drawn, sight, best, trace }: WaysProps) {
  const selection = useBench((state) => state.selection);
  const seen = drawn.filter(({ box }) => isSeen(sight, box));
  const line = (one: DrawnWay) => (
    <WayLine
      key={one.way.id}
      drawn={one}
      isBest={best.has(one.way.id)}
      isPassed={trace.ways.has(one.way.id)}
      isSelected={
        selection.node === one.way.from && one.way.choice !== undefined && selection.choice === one.way.choice
      }
    />
  );
  return (
    <svg class="ways" width="1" height="1" aria-hidden="true">
      <g>{seen.filter(({ way }) => !best.has(way.id)).map(line)}</g>
      <g>{seen.filter(({ way }) => best.has(way.id)).map(line)}</g>
    </svg>
  );
}

/** All ways that are in sight, beneath the nodes; those of the best game lie over the others. */
export const Ways = memo(WaysOf);
