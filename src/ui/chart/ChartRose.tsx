const FINE = Array.from({ length: 72 }, (_, index) => index * 5);

/** The point of a bearing (degrees from north, clockwise) at a distance from the centre. */
function at(bearing: number, distance: number): string {
  const angle = (bearing * Math.PI) / 180;
  return `${(Math.sin(angle) * distance).toFixed(2)} ${(-Math.cos(angle) * distance).toFixed(2)}`;
}

interface ChartRoseProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The letter of north in the language of the page. */
  readonly north: string;
}

/** The printed compass rose of a chart (visual page, 2): decoration inside a hidden SVG. */
export function ChartRose({ x, y, radius: r, north }: ChartRoseProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g fill="none" stroke="#0072B2">
        <circle r={r} />
        <circle r={r * 0.93} />
        <circle r={r * 0.62} />
        <path d={FINE.map((b) => `M${at(b, r)}L${at(b, b % 15 === 0 ? r * 0.93 : r * 0.965)}`).join('')} />
      </g>
      {[45, 135, 225, 315].map((bearing) => (
        <Point key={bearing} bearing={bearing} length={r * 0.58} width={r * 0.09} faint />
      ))}
      {[0, 90, 180, 270].map((bearing) => (
        <Point key={bearing} bearing={bearing} length={r * 0.88} width={r * 0.12} />
      ))}
      <text y={-r - 5} font-size={r * 0.24} font-weight="800" text-anchor="middle" fill="#0072B2">
        {north}
      </text>
    </g>
  );
}

interface PointProps {
  readonly bearing: number;
  readonly length: number;
  readonly width: number;
  readonly faint?: boolean;
}

function Point({ bearing, length, width, faint }: PointProps) {
  const half = (side: number) => `M0 ${-length}L${side * width} ${-width}L0 0Z`;
  return (
    <g transform={`rotate(${bearing})`} stroke="#0072B2">
      <path d={half(1)} fill="#0072B2" stroke="none" opacity={faint ? 0.5 : 1} />
      <path d={half(-1)} fill="#FAF7F0" />
    </g>
  );
}
