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
  const [{ ReviewScreen }, { addVoyageTexts }, { addCourseBookTexts }] = await Promise.all([
    import('./review/ReviewScreen.tsx'),
    import('./voyage/addVoyageTexts.ts'),
    import('./courseBook/addCourseBookTexts.ts'),
  ]);
  addVoyageTexts(i18n);
  await addCourseBookTexts(i18n);
  return ReviewScreen;
}

export const CrmDeck = lazily(loadCrmDeck);
export const RunOutScreen = lazily(loadRunOut);
export const ReviewScreen = lazily(loadReview);
export const CourseBook = lazily(async (app) =>
  (await import('./courseBook/arrive.ts')).arriveCourseBook(app),
);
export const DueToday = lazily(async (app) =>
  (await import('./courseBook/arriveDueToday.ts')).arriveDueToday(app),
);
