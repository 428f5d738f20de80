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

async function loadReview({ i18n }: App) {
  const [{ ReviewScreen }, { addVoyageTexts }] = await Promise.all([
    import('./review/ReviewScreen.tsx'),
    import('./voyage/addVoyageTexts.ts'),
  ]);
  addVoyageTexts(i18n);
  return ReviewScreen;
}

export const RunOutScreen = lazily(loadRunOut);
export const ReviewScreen = lazily(loadReview);
