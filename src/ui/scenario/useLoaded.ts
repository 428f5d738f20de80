import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../base/app.ts';
import { type Loaded, type LoadFault, loadScenario } from './loadScenario.ts';
import { addScenarioTexts } from './scenarioTexts.ts';

/** Loads a scenario and its texts; in development, loads it again when its file is saved. */
export function useLoaded(id: string): Loaded | LoadFault | { readonly type: 'loading' } {
  const { i18n, ownScenarios } = useApp();
  const [loaded, setLoaded] = useState<Loaded | LoadFault | { readonly type: 'loading' }>({
    type: 'loading',
  });
  useEffect(() => {
    let alive = true;
    const load = async () => {
      const result = await loadScenario(id, ownScenarios);
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
