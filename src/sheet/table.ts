/** Rows of cells, the first one being the headings. */
export type Table = readonly (readonly string[])[];

/** What a file of a spreadsheet program holds, or why it cannot be read. */
export type SheetFile =
  | { readonly type: 'table'; readonly table: Table }
  | { readonly type: 'unreadable'; readonly reason: 'size' | 'encoding' | 'quotes' | 'workbook' };
