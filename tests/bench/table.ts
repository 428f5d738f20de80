/** One part of the bench, as it is printed. */
export interface Part {
  readonly title: string;
  /** What was run, how often, and what the figures do not say. */
  readonly notes: readonly string[];
  /** The header, then the rows. */
  readonly table: readonly (readonly string[])[];
}

/** Three significant digits, without an exponent. */
export function figure(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 6) });
}

export function ratio(value: number): string {
  return `${figure(value)} x`;
}

/** Lines of a part, its columns aligned. */
export function format({ title, notes, table }: Part): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const rows = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
  return [title, ...notes.map((note) => `  ${note}`), '', ...rows.map((row) => `  ${row}`), ''].join('\n');
}
