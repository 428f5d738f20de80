/** Addresses of the screens that need no game behind them. */
export const SCREENS = ['#/', '#/play/call-me-back', '#/projector/call-me-back'] as const;
