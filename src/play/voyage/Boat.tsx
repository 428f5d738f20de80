import type { Point } from './box.ts';

const HULL = 'M-15 3H15L10 11H-10Z';
const SAILS = 'M-1-19V1H-12ZM2-14V1H11Z';

interface BoatProps extends Point {
  readonly scale: number;
  /** The boat of the CRM: imagined, so dashed. */
  readonly ghost?: boolean;
}

/** The deal, as a small sailing boat on its waterline. */
export function Boat({ x, y, scale, ghost = false }: BoatProps) {
  return (
    <g class={ghost ? 'voyage-ghost' : 'voyage-boat'} transform={`translate(${x} ${y}) scale(${scale})`}>
      <path class="voyage-hull" d={HULL} />
      <path class="voyage-sails" d={SAILS} />
    </g>
  );
}
