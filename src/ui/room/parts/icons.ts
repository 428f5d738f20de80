/** Icons that only the room's two windows show, on the grid of the others. */
export const ICONS = {
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  expand: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  hidden: 'M3 12c2.4-4 5.400-6 9-6s6.600 2 9 6c-2.400 4-5.400 6-9 6s-6.600-2-9-6zM4 20 20 4',
  flag: 'M5 21V4h11l-2.500 4 2.500 4H5',
  diamond: 'M12 4l8 8-8 8-8-8z',
  fall: 'M3 7h6v6h6v6h5M17 16l3 3-3 3',
  branch: 'M4 12h5c4 0 4-6 8-6h3M9 12c4 0 4 6 8 6h3M17 3l3 3-3 3M17 15l3 3-3 3',
  help: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.1.7-1.7 1.3-1.7 2.5M12 18.3v.4',
} as const;
