import type { Route } from '../../ui/index.ts';

/** Where one came from, and how the way back is called. */
export interface WayBack {
  readonly route: Route;
  readonly label: string;
}
