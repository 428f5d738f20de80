export interface Port {
  readonly x: number;
  readonly y: number;
}

export interface PortLayout {
  /** True where the labels stand right of the ports instead of under them. */
  readonly narrow: boolean;
  /** Height of the chart in px: what was asked for, or more where the ports need it. */
  readonly height: number;
  /** Positions of the ports in px, from south (the first) to north. */
  readonly ports: readonly Port[];
  /** Size of what is drawn, 1 on a chart of 870 by 670 px. */
  readonly scale: number;
}

/** Space above the northmost port and below the southmost, in px at scale 1. */
const TOP = 170;
const BOTTOM = 150;
const NARROW = 620;
const NARROW_ROW = 84;
const WIDE_ROW = 144;

/** How many ports stand on each row, from south to north: rows of one to three, the fullest in the south. */
function rowsOf(count: number): readonly number[] {
  const perRow = count <= 4 ? 1 : count <= 8 ? 2 : 3;
  const rows = Math.ceil(count / perRow);
  return Array.from({ length: rows }, (_, row) => Math.min(perRow, count - row * perRow));
}

/**
 * Places ports on a chart as one tacking route from south to north (visual page, 8, home).
 * @param count number of ports
 * @param width and height of the chart inside its frame, in px
 */
export function portLayout(count: number, width: number, height: number): PortLayout {
  if (width < NARROW) {
    const tall = Math.max(height, 76 + count * NARROW_ROW);
    const step = (tall - 76) / Math.max(1, count);
    return {
      narrow: true,
      height: tall,
      scale: 0.72,
      ports: Array.from({ length: count }, (_, index) => ({
        x: 58 + (index % 2 === 0 ? 0 : 26),
        y: tall - (index + 0.5) * step,
      })),
    };
  }
  const rows = rowsOf(count);
  const scale = Math.min(1.5, Math.max(0.8, Math.min(width / 870, height / 670)));
  const around = (TOP + BOTTOM) * scale;
  const tall = Math.max(height, around + (rows.length - 1) * WIDE_ROW * scale);
  const step = rows.length > 1 ? (tall - around) / (rows.length - 1) : 0;
  const ports = rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, place): Port => {
      const y = tall - BOTTOM * scale - row * step;
      if (inRow === 1) return { x: width * ([0.3, 0.68, 0.42, 0.6][row % 4] ?? 0.5), y };
      const along = (place + 0.5) / inRow;
      return { x: width * (row % 2 === 0 ? along : 1 - along), y: y + (place % 2 === 0 ? 0 : 10) };
    }),
  );
  return { narrow: false, height: tall, scale, ports };
}

/** The route as an SVG path through the ports, bending like a boat that tacks. */
export function routePath(from: Port, ports: readonly Port[]): string {
  let path = `M${from.x} ${from.y}`;
  let last = from;
  for (const port of ports) {
    const middle = (last.y + port.y) / 2;
    path += `C${last.x} ${middle} ${port.x} ${middle} ${port.x} ${port.y}`;
    last = port;
  }
  return path;
}
