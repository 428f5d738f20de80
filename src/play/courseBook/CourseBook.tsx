import type { Route } from '../../ui/index.ts';
import { MistakesScreen } from '../mistakes/MistakesScreen.tsx';
import { CourseBookScreen } from './CourseBookScreen.tsx';
import { TodayScreen } from './TodayScreen.tsx';

interface CourseBookProps {
  readonly route: Extract<Route, { readonly type: 'mistakes' | 'course-book' }>;
}

/** All that is about decisions made again: those of one game, the book, its session of the day. */
export function CourseBook({ route }: CourseBookProps) {
  if (route.type === 'course-book') return route.today ? <TodayScreen /> : <CourseBookScreen />;
  return (
    <MistakesScreen key={`${route.game}/${route.decision}`} gameId={route.game} decision={route.decision} />
  );
}
