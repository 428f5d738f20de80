import { IconButton, useTexts } from '../../ui/index.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

/** What another tab did to the draft, and that nothing of it is lost. */
export function UpsetStrip() {
  const s = useTexts('studio');
  const t = useTexts();
  const bench = useWorkbench();
  const upset = useBench((state) => state.upset);
  if (!upset) return null;
  return (
    <div class="bench-strip" role="alert">
      <p>{s(`upset.${upset}`)}</p>
      {upset === 'removed' ? (
        <button type="button" class="tool" onClick={bench.keep}>
          {s('keepRemoved')}
        </button>
      ) : (
        <IconButton icon="close" label={t('close')} onClick={bench.acknowledge} />
      )}
    </div>
  );
}
