/** Addresses of the screens that need no game behind them. */
export const SCREENS = [
  '#/',
  '#/album',
  '#/play/call-me-back',
  '#/projector/call-me-back',
  '#/console/call-me-back',
] as const;
