import { useEffect, useState } from 'preact/hooks';
import { addScenarioTexts, type Loaded, type LoadFault, loadScenario, useApp } from '../../ui/index.ts';

/**
 * Loads several scenarios with their texts, each once, by key.
 * @returns nothing until all of them have answered
 */
export function useManyLoaded(keys: readonly string[]): ReadonlyMap<string, Loaded | LoadFault> | undefined {
  const { i18n, ownScenarios } = useApp();
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Loaded | LoadFault>>();
  const wanted = [...new Set(keys)].sort();
  useEffect(() => {
    let alive = true;
    const load = async () => {
      const results = await Promise.all(wanted.map((key) => loadScenario(key, ownScenarios)));
      if (!alive) return;
      for (const one of results)
        if (one.type === 'loaded') addScenarioTexts(i18n, one.solution.voyage.scenario);
      setLoaded(new Map(results.map((one, index) => [wanted[index] ?? '', one])));
    };
    void load();
    return () => {
      alive = false;
    };
  }, [wanted.join('/')]);
  return loaded && wanted.every((key) => loaded.has(key)) ? loaded : undefined;
}
