import { useTexts } from '../../ui/index.ts';

/** What stands on paper until a screen of the studio has arrived. */
export function Waiting() {
  const s = useTexts('studio');
  return (
    <main class="studio-message paper">
      <h1>
        <span role="status">{s('draft.loading')}</span>
      </h1>
    </main>
  );
}
