import { useEffect, useState } from 'preact/hooks';
import { type Draft, type Drafts, newId } from '../../store/index.ts';
import { hrefOf, useTexts } from '../../ui/index.ts';
import { SaveFiles } from '../files/SaveFiles.tsx';
import { VIEWS, type View } from '../workbench/selection.ts';
import { WorkbenchContext } from '../workbench/useWorkbench.ts';
import { openWorkbench, type Workbench } from '../workbench/workbench.ts';
import { Bench } from './Bench.tsx';
import { Waiting } from './Waiting.tsx';

interface BenchScreenProps {
  readonly drafts: Drafts;
  readonly id: string;
  readonly view: string | undefined;
}

type Found =
  | { readonly type: 'bench'; readonly bench: Workbench }
  | { readonly type: 'loading' | 'missing' | 'forbidden' };

function viewOf(name: string | undefined): View | undefined {
  return VIEWS.find((view) => view === name);
}

/** Takes a draft out of the library and puts it on the bench. */
export function BenchScreen({ drafts, id, view }: BenchScreenProps) {
  const [found, setFound] = useState<Found>({ type: 'loading' });
  useEffect(() => {
    let bench: Workbench | undefined;
    let alive = true;
    const open = (draft: Draft | undefined) => {
      if (!alive) return;
      if (!draft) return setFound({ type: 'missing' });
      const wanted = viewOf(view);
      bench = openWorkbench(draft, {
        drafts,
        now: Date.now,
        newId: () => newId(Date.now()),
        ...(wanted && { view: wanted }),
      });
      setFound({ type: 'bench', bench });
    };
    drafts.find(id).then(open, () => alive && setFound({ type: 'forbidden' }));
    return () => {
      alive = false;
      bench?.close();
    };
  }, []);
  if (found.type === 'bench')
    return (
      <WorkbenchContext.Provider value={found.bench}>
        <SaveFiles>
          <Bench />
        </SaveFiles>
      </WorkbenchContext.Provider>
    );
  return found.type === 'loading' ? <Waiting /> : <Message kind={found.type} />;
}

/** What stands in the place of a draft that is not there. */
function Message({ kind }: { readonly kind: Exclude<Found['type'], 'bench' | 'loading'> }) {
  const s = useTexts('studio');
  return (
    <main class="studio-message paper">
      <h1>
        <span role="status">{s(`draft.${kind}`)}</span>
      </h1>
      <a class="button button-main" href={hrefOf({ type: 'studio' })}>
        {s('library')}
      </a>
    </main>
  );
}
