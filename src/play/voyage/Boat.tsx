import type { Point } from './box.ts';

const HULL = 'M-15 3H15L10 11H-10Z';
const SAILS = 'M-1-19V1H-12ZM2-14V1H11Z';

interface BoatProps extends Point {
  readonly scale: number;
  /** A boat that is not there, so dashed: the one the CRM believes in, or the one of the best way. */
  readonly ghost?: 'crm' | 'best';
}

/** The deal, as a small sailing boat on its waterline. */
export function Boat({ x, y, scale, ghost }: BoatProps) {
  return (
    <g
      class={ghost ? `voyage-ghost is-${ghost}` : 'voyage-boat'}
      transform={`translate(${x} ${y}) scale(${scale})`}
    >
      <path class="voyage-hull" d={HULL} />
      <path class="voyage-sails" d={SAILS} />
    </g>
  );
}
