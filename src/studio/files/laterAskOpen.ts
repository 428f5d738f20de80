import { lazily } from '../../ui/index.ts';
import { addLibraryTexts } from '../library/laterLibrary.ts';

/** What asks whether files become drafts, with its texts when it is first shown. */
export const LaterAskOpen = lazily(async (app) => {
  const [{ AskOpen }] = await Promise.all([import('./AskOpen.tsx'), addLibraryTexts(app)]);
  return AskOpen;
});
