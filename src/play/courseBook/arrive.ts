import type { App } from '../../ui/index.ts';
import { addCourseBookTexts } from './addCourseBookTexts.ts';
import { CourseBook } from './CourseBook.tsx';

/** The screens of the course book, once their texts are there. */
export async function arriveCourseBook({ i18n }: App) {
  await addCourseBookTexts(i18n);
  return CourseBook;
}
