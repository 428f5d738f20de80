import './DeckEdge.css';

const RINGS = [132, 156, 180, 204, 228];

/** The deck's ground: its brass edge, a hump over each instrument, and the rings that spread from them. */
export function DeckEdge() {
  return (
    <>
      <div class="deck-ground" aria-hidden="true">
        <Rings side="left" />
        <Rings side="right" />
      </div>
      <div class="deck-line" />
      <Hump side="left" />
      <Hump side="right" />
    </>
  );
}

interface SideProps {
  readonly side: 'left' | 'right';
}

function Rings({ side }: SideProps) {
  return (
    <svg class={`deck-rings deck-rings-${side}`} viewBox="-230 -230 460 460" aria-hidden="true">
      {RINGS.map((radius) => (
        <circle key={radius} r={radius} fill="none" stroke="#18233B" stroke-width={1.5} />
      ))}
    </svg>
  );
}

const CURVE = 'M-60 0H-47.8Q-41.8 0-36.8-3A122 122 0 0 1 36.8-3Q41.8 0 47.8 0H60';

function Hump({ side }: SideProps) {
  return (
    <svg class={`deck-hump deck-hump-${side}`} viewBox="-60 -14 120 18" aria-hidden="true">
      <path d={`${CURVE}V4H-60Z`} fill="#10182A" />
      <path d={CURVE} fill="none" stroke="#070C18" stroke-width={5} />
      <path d={CURVE} fill="none" stroke="#A87300" stroke-width={2} />
    </svg>
  );
}
