export interface Port {
  readonly x: number;
  readonly y: number;
}

export interface PortLayout {
  /** True where the labels stand right of the ports instead of under them. */
  readonly narrow: boolean;
  /** True where several ports share a row: their labels are then kept short. */
  readonly dense: boolean;
  /** The least height that the ports need, in px. */
  readonly needed: number;
  /** Height of the chart in px: what was asked for, or what the ports need where that is more. */
  readonly height: number;
  /** Positions of the ports in px, from south (the first) to north. */
  readonly ports: readonly Port[];
  /** Where a level begins south of another: the line between them, in px from the top, and the level below it. */
  readonly borders: readonly { readonly y: number; readonly level: number }[];
  /** Size of what is drawn, 1 on a chart of 870 by 670 px. */
  readonly scale: number;
}

/** Space above the northmost port, below the southmost, and between rows, in px at scale 1. */
const TOP = 114;
const BOTTOM = 112;
const ROW = 148;
const MOST_IN_A_ROW = 4;
const NARROW = 620;
const NARROW_ROW = 84;
const NARROW_TOP = 76;

/** Rows from south to north as lists of places in the order of the ports: a level a row, one port a row when few. */
function rowsOf(levels: readonly number[]): readonly (readonly number[])[] {
  const most = levels.length <= 3 ? 1 : MOST_IN_A_ROW;
  const rows: number[][] = [];
  levels.forEach((level, index) => {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first !== undefined && levels[first] === level && row.length < most) row.push(index);
    else rows.push([index]);
  });
  return rows;
}

/** Across the chart: rows run left to right and back by turns; the north row leaves room for the rose. */
function across(width: number, row: number, inRow: number, place: number, northmost: boolean): number {
  if (inRow === 1) return width * (northmost ? 0.6 : ([0.3, 0.68, 0.42][row % 3] ?? 0.5));
  const from = northmost ? 0.27 : 0.02;
  const along = (place + 0.5) / inRow;
  return width * (from + (0.98 - from) * (row % 2 === 0 ? along : 1 - along));
}

/**
 * Places ports on a chart as one tacking route from south to north (visual page, 8, home).
 * @param levels difficulty of each port, in order
 * @param width and height of the chart inside its frame, in px
 */
export function portLayout(levels: readonly number[], width: number, height: number): PortLayout {
  const narrow = width < NARROW;
  const scale = narrow ? 0.72 : Math.min(1.5, Math.max(0.8, Math.min(width / 870, height / 670)));
  const rows = narrow ? levels.map((_, index) => [index]) : rowsOf(levels);
  const top = narrow ? NARROW_TOP + NARROW_ROW / 2 : TOP * scale;
  const bottom = narrow ? NARROW_ROW / 2 : BOTTOM * scale;
  const least = narrow ? NARROW_ROW : ROW * scale;
  const needed = Math.ceil(top + bottom + (rows.length - 1) * least);
  const tall = Math.max(height, needed);
  const step = rows.length > 1 ? (tall - top - bottom) / (rows.length - 1) : 0;
  const rowY = (row: number) => tall - bottom - row * step;
  return {
    narrow,
    dense: rows.some((row) => row.length > 1),
    needed,
    height: tall,
    scale,
    ports: rows.flatMap((row, index) =>
      row.map((_, place) => ({
        x: narrow
          ? 58 + (index % 2) * 26
          : across(width, index, row.length, place, index === rows.length - 1),
        y: rowY(index) + (place % 2 === 0 ? 0 : 8 * scale),
      })),
    ),
    borders: rows.flatMap((row, index) => {
      const [below, here] = [levels[rows[index - 1]?.[0] ?? -1], levels[row[0] ?? -1]];
      return below !== undefined && here !== undefined && below !== here
        ? [{ y: rowY(index - 0.5) + (narrow ? 0 : 30 * scale), level: below }]
        : [];
    }),
  };
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
