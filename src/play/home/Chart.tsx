import { ChartRose } from '../../ui/index.ts';
import { islandPath } from './islandPath.ts';
import { type Port, type PortLayout, routePath } from './portLayout.ts';

export interface ChartPort {
  readonly id: string;
  readonly level: number;
  readonly finished: boolean;
  readonly signed: boolean;
  readonly next: boolean;
}

interface ChartProps {
  readonly width: number;
  readonly layout: PortLayout;
  readonly ports: readonly ChartPort[];
  readonly north: string;
}

const BEARINGS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
const SIGNATURE_Y = 38;

/** Soundings scattered over open water, always at the same places of a given chart. */
function soundings(width: number, height: number, taken: readonly Port[]) {
  return Array.from({ length: 14 }, (_, index) => ({
    x: ((index * 0.618 + 0.11) % 1) * (width - 60) + 30,
    y: ((index * 0.7549 + 0.29) % 1) * (height - 140) + 90,
    depth: 9 + ((index * 17) % 52),
  })).filter(({ x, y }) => taken.every((spot) => Math.abs(spot.x - x) > 130 || Math.abs(spot.y - y) > 90));
}

/** The sea chart behind the ports: decoration, the list of links above it says everything. */
export function Chart({ width, layout, ports, north }: ChartProps) {
  const { height, narrow, scale } = layout;
  const spots = layout.ports;
  const rose = narrow
    ? { x: width - 62, y: 112, r: 34 }
    : { x: width * 0.13, y: 74 + 54 * scale, r: 54 * scale };
  const sailed = ports.findLastIndex((port) => port.finished) + 1;
  const quay = { x: narrow ? 40 : width * 0.06, y: height };
  const first = spots[0] ?? quay;
  const last = spots.at(-1) ?? quay;
  return (
    <svg class="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        class="chart-rhumbs"
        d={BEARINGS.map((angle) => {
          const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
          const from = `${rose.x + dx * (rose.r + 10)} ${rose.y + dy * (rose.r + 10)}`;
          return `M${from}L${rose.x + dx * 2600} ${rose.y + dy * 2600}`;
        }).join('')}
      />
      <path class="chart-level" d={layout.borders.map(({ y }) => `M0 ${y}H${width}`).join('')} />
      {spots.map((spot, index) => (
        <g key={ports[index]?.id} transform={`translate(${spot.x} ${spot.y}) scale(${scale})`}>
          {ISLAND.map(({ rx, ry, className }) => (
            <path key={className} class={className} d={islandPath(index + 1, rx, ry)} />
          ))}
        </g>
      ))}
      {!narrow &&
        soundings(width, height, [...spots, rose]).map(({ x, y, depth }) => (
          <text key={`${x}`} class="chart-sounding" x={x} y={y}>
            {depth}
          </text>
        ))}
      <ChartRose x={rose.x} y={rose.y} radius={rose.r} north={north} />
      <path class="chart-course" d={routePath(quay, [first, ...spots.slice(1)])} />
      <path class="chart-course" d={`M${last.x} ${last.y}V${SIGNATURE_Y + 14}`} />
      {sailed > 0 && <path class="chart-trail" d={routePath(quay, spots.slice(0, sailed))} />}
      <path class="chart-arrow" d={`M${last.x} ${SIGNATURE_Y + 6}l-6 10h12Z`} />
      <path class="chart-signature" d={`M0 ${SIGNATURE_Y}H${width}`} />
      <path class="chart-signature-thin" d={`M0 ${SIGNATURE_Y + 5}H${width}`} />
      {spots.map((spot, index) => {
        const port = ports[index];
        return (
          port && <Buoy key={port.id} port={port} spot={spot} scale={Math.max(scale, 1)} number={index + 1} />
        );
      })}
    </svg>
  );
}

const ISLAND = [
  { rx: 62, ry: 44, className: 'chart-shoal' },
  { rx: 50, ry: 33, className: 'chart-shoal-2' },
  { rx: 40, ry: 24, className: 'chart-land' },
] as const;

interface BuoyProps {
  readonly port: ChartPort;
  readonly spot: Port;
  readonly scale: number;
  readonly number: number;
}

function Buoy({ port, spot, scale, number }: BuoyProps) {
  const { finished, signed, next } = port;
  return (
    <g transform={`translate(${spot.x} ${spot.y}) scale(${scale})`}>
      {next && <circle class="chart-next" r="21" />}
      {next && <circle class="chart-next-ring" r="21" />}
      <circle class={`chart-buoy${signed ? ' is-signed' : ''}${finished ? '' : ' is-new'}`} r="15" />
      <text class={`chart-number${signed ? ' is-signed' : ''}`} y="5.2">
        {number}
      </text>
      {signed && <path class="chart-flag" d="M12-12v-22h17l-5 6 5 6h-14" />}
    </g>
  );
}
