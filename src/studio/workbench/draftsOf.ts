import { browserDrafts, createDrafts, type Drafts } from '../../store/index.ts';
import type { App } from '../../ui/index.ts';

const opened = new WeakMap<App, Drafts>();

/**
 * The drafts of the app, the same each time that the studio is opened: what found no room stands in memory, and the
 * page warns before it is closed with it.
 */
export function draftsOf(app: App): Drafts {
  const known = opened.get(app);
  if (known) return known;
  const drafts = createDrafts(browserDrafts());
  opened.set(app, drafts);
  addEventListener('beforeunload', (event) => {
    if (drafts.unkept().length > 0) event.preventDefault();
  });
  return drafts;
}
