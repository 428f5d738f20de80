import { useEffect } from 'preact/hooks';
import { useApp, useRoute } from '../ui/index.ts';
import { BenchScreen } from './frame/BenchScreen.tsx';
import { LaterLibrary } from './library/laterLibrary.ts';
import { LaterOpenLink, LaterStoryboard } from './ship/laterShip.ts';
import { draftsOf } from './workbench/draftsOf.ts';

/** The library, or what the address names: a draft on the bench or on paper, a scenario that came as a link. */
export function StudioScreen() {
  const route = useRoute();
  const drafts = draftsOf(useApp());
  useEffect(() => {
    document.documentElement.classList.add('in-studio');
    return () => document.documentElement.classList.remove('in-studio');
  }, []);
  if (route.type !== 'studio') return null;
  const { draft, view } = route;
  if (draft === undefined) return <LaterLibrary drafts={drafts} />;
  if (draft === 'open') return <LaterOpenLink />;
  if (view === 'storyboard') return <LaterStoryboard drafts={drafts} id={draft} />;
  return <BenchScreen key={draft} drafts={drafts} id={draft} view={view} />;
}
