import { useEffect } from 'preact/hooks';
import { useApp, useRoute } from '../ui/index.ts';
import { BenchScreen } from './frame/BenchScreen.tsx';
import { LaterLibrary } from './library/laterLibrary.ts';
import './studio.css';
import { draftsOf } from './workbench/draftsOf.ts';

/** The library of drafts, or the bench with the draft that the address names. */
export function StudioScreen() {
  const route = useRoute();
  const drafts = draftsOf(useApp());
  useEffect(() => {
    document.documentElement.classList.add('in-studio');
    return () => document.documentElement.classList.remove('in-studio');
  }, []);
  if (route.type !== 'studio') return null;
  return route.draft === undefined ? (
    <LaterLibrary drafts={drafts} />
  ) : (
    <BenchScreen key={route.draft} drafts={drafts} id={route.draft} view={route.view} />
  );
}
