/** Icons that only the translations show, on the grid of the others. */
export const VIEW_ICONS = {
  missing: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM8.5 12h7',
  translated: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  open: 'M4 20h16M6 16l1-4 9-9 3 3-9 9z',
  length: 'M3 8v8M21 8v8M3 12h18M7 9l-4 3 4 3M17 9l4 3-4 3',
  download: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14',
  upload: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M5 20h14',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l5 5',
} as const;
