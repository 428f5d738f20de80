/** Icons that only the studio shows, on the grid of the others. */
export const ICONS = {
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0-5 5v4',
  plus: 'M12 5v14M5 12h14',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5V13M12 16.3v.2',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.7v.2',
  flag: 'M5 21V4h13l-3 4 3 4H5',
  fold: 'M5 9l7 7 7-7',
  unfold: 'M5 15l7-7 7 7',
  tidy: 'M4 6h16M8 10.5h12M8 15h12M4 19.5h16',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20.5 20.5',
  decision: 'M12 3.5 20.5 12 12 20.5 3.5 12z',
  copy: 'M8 8h12v12H8zM4 16V4h12',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13.5 6.5l4 4',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M4 20h16',
  bin: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
} as const;
