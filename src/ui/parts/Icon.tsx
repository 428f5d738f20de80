/** Line icons on a 24 px grid, drawn for this project; decoration only, so hidden from screen readers. */
const PATHS = {
  menu: 'M4 6h16M4 12h16M4 18h10',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  check: 'M5 13l4 4L19 7',
  undo: 'M8 5 4 9l4 4M4 9h10a5 5 0 0 1 5 5v4',
  replay: 'M4 12a8 8 0 1 1 2.5 5.8M4 19v-5h5',
  skip: 'M6 5v14l9-7zM18 5v14',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  phone:
    'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z',
  soundOn: 'M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  soundOff: 'M4 9.5v5h3.5L12 18V6L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  watch: 'M12 21a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM12 6V3M9.5 3h5M12 13.5l3-3.5',
  compass: 'M12 2.5 14 10l7.5 2L14 14l-2 7.5L10 14l-7.5-2L10 10z',
  folder: 'M3 6h6l2 2.5h10V19H3z',
  settings: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.5v5M8 14.5v5',
  screen: 'M3 5h18v12H3zM9 21h6M12 17v4',
  talk: 'M4 5h16v11H11l-4 4v-4H4z',
  home: 'M4 11.5 12 4l8 7.5M6.5 10v10h11V10',
  album: 'M3 6h18v12H3zM14 9.5h4M3 15l5-4 4 4',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.5',
} as const;

/** An icon of this set by its name, or the path of one that a single screen draws for itself. */
export type IconName = keyof typeof PATHS | `M${string}`;

function pathOf(name: IconName): string {
  return name in PATHS ? PATHS[name as keyof typeof PATHS] : name;
}

/** One icon, `size` px square (24 without it), in the colour of the text around it. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={pathOf(name)} />
    </svg>
  );
}
