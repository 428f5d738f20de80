import { memo } from 'preact/compat';
import type { DrawnWay } from '../useDrawnWays.ts';
import { type WayLook, WayPart } from './WayPart.tsx';

function WayLetterOf({ drawn: { way, letter }, ...look }: WayLook & { readonly drawn: DrawnWay }) {
  return (
    <WayPart way={way} {...look}>
      <g class="way-letter" transform={`translate(${letter.x} ${letter.y})`}>
        <circle r={10} />
        <text y={4.6}>{way.letter}</text>
      </g>
    </WayPart>
  );
}

/** The letter of the choice that a way stands for. */
export const WayLetter = memo(WayLetterOf);
