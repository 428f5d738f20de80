import { useEffect } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import { VIEWS, type View } from '../workbench/selection.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

/** Where the arrow keys lead among the tabs. */
function tabAfter(view: View, key: string): View | undefined {
  const at = VIEWS.indexOf(view);
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(at + 1) % VIEWS.length];
    case 'ArrowLeft':
      return VIEWS.at(at - 1);
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS.at(-1);
    default:
      return undefined;
  }
}

/** The views of the draft as tabs: arrows lead from one to the next. */
export function ViewTabs() {
  const s = useTexts('studio');
  const bench = useWorkbench();
  const view = useBench((state) => state.view);
  // Where they do not all fit, the one that is shown does.
  useEffect(() => {
    document.getElementById(`tab-${view}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view]);
  return (
    <div class="view-tabs" role="tablist" aria-label={s('views')}>
      {VIEWS.map((one) => (
        <button
          key={one}
          id={`tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls="bench-view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => bench.show(one)}
          onKeyDown={(event) => {
            const next = tabAfter(one, event.key);
            if (!next) return;
            event.preventDefault();
            bench.show(next);
            document.getElementById(`tab-${next}`)?.focus();
          }}
        >
          {s(`view.${one}`)}
        </button>
      ))}
    </div>
  );
}
