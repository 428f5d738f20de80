import type { App } from '../../ui/index.ts';
import { addCourseBookTexts } from './addCourseBookTexts.ts';
import { DueToday } from './DueToday.tsx';

/** The decisions of today for the home screen, once their texts are there. */
export async function arriveDueToday({ i18n }: App) {
  await addCourseBookTexts(i18n);
  return DueToday;
}
