import type { Solution } from '../../../analysis/index.ts';
import type { Panel, RoomState } from '../../../live/index.ts';
import { decisiveOf } from './decisive.ts';

/** A view of the debrief as the room's panel; nothing is the tree. */
export type DebriefView = Panel | undefined;

/** The views of the debrief in the order in which they are told; the frozen question only where one is to be asked. */
export function debriefViews(solution: Solution, room: RoomState): readonly DebriefView[] {
  const asked: readonly Panel[] = decisiveOf(solution, room) ? ['turn', 'answer'] : [];
  const costs: readonly Panel[] = solution.voyage.estimated ? [] : ['stairs'];
  return [undefined, ...costs, ...asked, 'decisions'];
}

/** The view a number of steps after, or (negative) before the present one; nothing past either end. */
export function debriefStep(
  solution: Solution,
  room: RoomState,
  by: 1 | -1,
): { readonly view: DebriefView } | undefined {
  const views = debriefViews(solution, room);
  const at = views.indexOf(room.panel) + by;
  return at < 0 || at >= views.length ? undefined : { view: views[at] };
}
