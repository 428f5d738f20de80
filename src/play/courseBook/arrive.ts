import type { App } from '../../ui/index.ts';
import { addCourseBookTexts } from './addCourseBookTexts.ts';
import { CourseBook } from './CourseBook.tsx';
import { NoScenario } from './NoScenario.tsx';

/** The screens of the course book, once their texts are there. */
export async function arriveCourseBook({ i18n }: App) {
  await addCourseBookTexts(i18n);
  return CourseBook;
}

/** What stands in for a game without its scenario, once its texts are there. */
export async function arriveNoScenario({ i18n }: App) {
  await addCourseBookTexts(i18n);
  return NoScenario;
}
