import { useTexts } from '../../ui/index.ts';

/** What stands in the place of a view that takes a while to arrive. */
export function ViewWaiting() {
  const s = useTexts('studio');
  return <p class="view-waiting">{s('draft.loading')}</p>;
}
