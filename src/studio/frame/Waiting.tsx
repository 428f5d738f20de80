import { useTexts } from '../../ui/index.ts';

/** What stands on paper until a screen of the studio has arrived. */
export function Waiting() {
  const s = useTexts('studio');
  return (
    <main class="studio-message paper">
      <p role="status">{s('draft.loading')}</p>
    </main>
  );
}
