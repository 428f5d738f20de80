/** Icons that only the playing pane shows, on the grid of the others. */
export const TRIAL_ICONS = {
  follow: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  enlarge: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  play: 'M7 5v14l12-7z',
} as const;
