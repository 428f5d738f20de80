import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../base/app.ts';
import type { Solving } from './apart/solveApart.ts';
import { type Loaded, type LoadFault, loadScenario } from './loadScenario.ts';
import { addScenarioTexts } from './scenarioTexts.ts';

export interface Loading {
  readonly type: 'loading';
  /** How far the analysis of a large scenario is. */
  readonly solving?: Solving;
}

/** Loads a scenario and its texts; in development, loads it again when its file is saved. */
export function useLoaded(id: string): Loaded | LoadFault | Loading {
  const { i18n, ownScenarios } = useApp();
  const [loaded, setLoaded] = useState<Loaded | LoadFault | Loading>({ type: 'loading' });
  useEffect(() => {
    let alive = true;
    const load = async () => {
      const result = await loadScenario(id, ownScenarios, (solving) => {
        if (alive) setLoaded({ type: 'loading', solving });
      });
      if (!alive) return;
      if (result.type === 'loaded') addScenarioTexts(i18n, result.solution.voyage.scenario);
      setLoaded(result);
    };
    const reload = (changed: { readonly id: string }) => {
      if (changed.id === id) void load();
    };
    void load();
    import.meta.hot?.on('scenario:changed', reload);
    return () => {
      alive = false;
      import.meta.hot?.off('scenario:changed', reload);
    };
  }, [id]);
  return loaded;
}
