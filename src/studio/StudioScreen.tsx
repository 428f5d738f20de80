import { useEffect, useState } from 'preact/hooks';
import { createDrafts } from '../store/index.ts';
import { useRoute } from '../ui/index.ts';
import { BenchScreen } from './frame/BenchScreen.tsx';
import { Library } from './library/Library.tsx';
import './studio.css';

/** The library of drafts, or the bench with the draft that the address names. */
export function StudioScreen() {
  const route = useRoute();
  const [drafts] = useState(createDrafts);
  useEffect(() => {
    document.documentElement.classList.add('in-studio');
    return () => document.documentElement.classList.remove('in-studio');
  }, []);
  if (route.type !== 'studio') return null;
  return route.draft === undefined ? (
    <Library drafts={drafts} />
  ) : (
    <BenchScreen key={route.draft} drafts={drafts} id={route.draft} view={route.view} />
  );
}
