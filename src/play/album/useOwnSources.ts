import { useEffect, useState } from 'preact/hooks';
import { toScenario } from '../../format/index.ts';
import type { GameRecord } from '../../store/index.ts';
import { endingsOf, useApp } from '../../ui/index.ts';
import type { Source } from './shelves.ts';

/** The player's own scenarios of which a game was finished. */
export function useOwnSources(games: readonly GameRecord[]): readonly Source[] {
  const { ownScenarios } = useApp();
  const [own, setOwn] = useState<readonly Source[]>([]);
  useEffect(() => {
    void ownScenarios.list().then((files) =>
      setOwn(
        files
          .filter(({ key }) => games.some(({ scenario, result }) => scenario === key && result))
          .map(({ key, title, text }) => ({
            key,
            title,
            endings: endingsOf(toScenario(JSON.parse(text))),
          })),
      ),
    );
  }, []);
  return own;
}
