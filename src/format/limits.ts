/** What a file may hold (rulings, 17); beyond it, reading stops with a finding. */
export const MAX_BYTES = 32 * 1024 * 1024;
export const MAX_DEPTH = 64;
export const MAX_NODES = 20_000;

/** Values in the whole file: a full scenario of 20,000 nodes stays under it, a bomb does not. */
export const MAX_VALUES = 3_000_000;

/** Findings told of one file; the last one then says that there are more. */
export const MAX_FINDINGS = 1000;
