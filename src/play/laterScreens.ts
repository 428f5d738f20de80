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
export async function loadCrmDeck({ i18n }: App) {
  return (await import('./meeting/laterCrm.ts')).crmDeck(i18n);
}

/** Fetches what asks how sure the player is: most play without. */
export async function loadConfidenceRow({ i18n }: App) {
  return (await import('./meeting/laterConfidence.ts')).confidenceRow(i18n);
}

async function loadAlbum({ i18n }: App) {
  return (await import('./album/laterAlbum.ts')).albumScreen(i18n);
}

async function loadReview({ i18n }: App) {
  const [{ ReviewScreen }, { addVoyageTexts }, { REVIEW_TEXTS }, { addCourseBookTexts }] = await Promise.all([
    import('./review/ReviewScreen.tsx'),
    import('./voyage/addVoyageTexts.ts'),
    import('./review/reviewTexts.ts'),
    import('./courseBook/addCourseBookTexts.ts'),
  ]);
  await addTextSource(i18n, REVIEW_TEXTS);
  addVoyageTexts(i18n);
  await addCourseBookTexts(i18n);
  return ReviewScreen;
}

export const AlbumScreen = lazily(loadAlbum);
export const ConfidenceRow = lazily(loadConfidenceRow);
export const CrmDeck = lazily(loadCrmDeck);
export const RunOutScreen = lazily(loadRunOut);
export const ReviewScreen = lazily(loadReview);
export const CourseBook = lazily(async (app) =>
  (await import('./courseBook/arrive.ts')).arriveCourseBook(app),
);
export const NoScenario = lazily(async (app) =>
  (await import('./courseBook/arrive.ts')).arriveNoScenario(app),
);
export const DueToday = lazily(async (app) =>
  (await import('./courseBook/arriveDueToday.ts')).arriveDueToday(app),
);
