import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import { toScenario } from '../../format/index.ts';
import { loadScenarioFile, useApp } from '../../ui/index.ts';

type Read = Scenario | 'loading' | 'unreachable';

/** Fetches one scenario for its words, without solving it; nothing is fetched without a key. */
export function useScenarioFile(key: string | undefined): Read {
  const { ownScenarios } = useApp();
  const [read, setRead] = useState<{ readonly key: string; readonly what: Read }>();
  useEffect(() => {
    if (key === undefined) return;
    let alive = true;
    void loadScenarioFile(key, ownScenarios).then((file) => {
      if (alive) setRead({ key, what: file.type === 'file' ? toScenario(file.raw) : 'unreachable' });
    });
    return () => {
      alive = false;
    };
  }, [key]);
  return read && read.key === key ? read.what : 'loading';
}
