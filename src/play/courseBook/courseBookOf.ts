import { type CourseBook, createCourseBook, type StoragePort } from '../../store/index.ts';
import type { App } from '../../ui/index.ts';

const books = new WeakMap<StoragePort, CourseBook>();

/** The app's course book. It is opened by the first screen that needs it: before a first choice none does. */
export function courseBookOf({ storage }: App): CourseBook {
  const book = books.get(storage) ?? createCourseBook(storage);
  books.set(storage, book);
  return book;
}
