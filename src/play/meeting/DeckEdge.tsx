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
      <div class="deck-line deck-line-left" />
      <div class="deck-line deck-line-middle" />
      <div class="deck-line deck-line-right" />
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

/** Half of the hump, from its middle outwards. */
const WING = 'M0-8.7A122 122 0 0 1 36.8-3Q41.8 0 47.8 0H60';
/** What the crown, and the tip of the north stud, leave free of it. */
const CLEAR = { left: 12.6, right: 0 } as const;

/** The edge goes round the instrument; drawn over the canvas, it leaves out what stands up from the case. */
function Hump({ side }: SideProps) {
  const clear = CLEAR[side];
  const foot = side === 'left' ? clear : 7;
  return (
    <svg class={`deck-hump deck-hump-${side}`} viewBox="-60 -14 120 18" aria-hidden="true">
      {[1, -1].map((way) => (
        <g key={way} transform={`scale(${way} 1)`}>
          <path d={`${WING}V4H${foot}L${clear}-8.7Z`} fill="#10182A" />
          <path d={WING} fill="none" stroke="#070C18" stroke-width={5} stroke-dasharray={`0 ${clear} 100`} />
          <path d={WING} fill="none" stroke="#A87300" stroke-width={2} stroke-dasharray={`0 ${clear} 100`} />
        </g>
      ))}
    </svg>
  );
}
