import type { Reveal, View } from './selection.ts';
import type { Workbench } from './workbench.ts';

/** The last place that each bench has brought a view to: one that is shown again stays where it is. */
const taken = new WeakMap<Workbench, number>();

/** The place that a view is to bring into sight now; `undefined` when it is for another view, or was taken before. */
export function takeReveal(bench: Workbench, view: View): Reveal | undefined {
  const { reveal } = bench.state.getState();
  if (reveal?.view !== view || taken.get(bench) === reveal.number) return undefined;
  taken.set(bench, reveal.number);
  return reveal;
}
