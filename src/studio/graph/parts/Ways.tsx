import { memo } from 'preact/compat';
import { useBench } from '../../workbench/useWorkbench.ts';
import type { Box } from '../layout/curve.ts';
import type { Trace } from '../model/trace.ts';
import { isSeen } from '../sight.ts';
import type { DrawnWay } from '../useDrawnWays.ts';
import { WayLetter } from './WayLetter.tsx';
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
  const lookOf = ({ way: { id, from, choice } }: DrawnWay) => ({
    isBest: best.has(id),
    isSelected: selection.node === from && choice !== undefined && selection.choice === choice,
  });
  const line = (one: DrawnWay) => (
    <WayLine key={one.way.id} drawn={one} isPassed={trace.ways.has(one.way.id)} {...lookOf(one)} />
  );
  const letter = (one: DrawnWay) =>
    one.way.letter !== '' && <WayLetter key={one.way.id} drawn={one} {...lookOf(one)} />;
  const others = seen.filter(({ way }) => !best.has(way.id));
  const ofBest = seen.filter(({ way }) => best.has(way.id));
  return (
    <svg class="ways" width="1" height="1" aria-hidden="true">
      <g>{others.map(line)}</g>
      <g>{ofBest.map(line)}</g>
      <g>{others.map(letter)}</g>
      <g>{ofBest.map(letter)}</g>
    </svg>
  );
}

/** All ways that are in sight, beneath the nodes; those of the best game lie over the others, the letters over all. */
export const Ways = memo(WaysOf);
