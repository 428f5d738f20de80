import { addTextSource } from '../i18n/index.ts';
import { type App, lazily } from '../ui/index.ts';

/** Fetches the run-out and its texts, which is worth doing once a game has begun. */
export async function loadRunOut({ i18n }: App) {
  const [{ RunOutScreen }, { addVoyageTexts }] = await Promise.all([
    import('./voyage/RunOutScreen.tsx'),
    import('./voyage/addVoyageTexts.ts'),
  ]);
  addVoyageTexts(i18n);
  return RunOutScreen;
}

/** Fetches the manager's question, with which the talk ends. */
export async function loadCrmDeck() {
  return (await import('./meeting/CrmDeck.tsx')).CrmDeck;
}

async function loadReview({ i18n }: App) {
  const [{ ReviewScreen }, { addVoyageTexts }, { REVIEW_TEXTS }] = await Promise.all([
    import('./review/ReviewScreen.tsx'),
    import('./voyage/addVoyageTexts.ts'),
    import('./review/reviewTexts.ts'),
  ]);
  await addTextSource(i18n, REVIEW_TEXTS);
  addVoyageTexts(i18n);
  return ReviewScreen;
}

export const CrmDeck = lazily(loadCrmDeck);
export const RunOutScreen = lazily(loadRunOut);
export const ReviewScreen = lazily(loadReview);
