import { useEffect, useRef, useState } from 'preact/hooks';
import type { PathTo, Work } from '../../analysis/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { inSlices } from '../../ui/scenario/apart/inSlices.ts';

/** What is told of a search: that it goes on, or why it found nothing. */
export type PathTold = Exclude<PathTo['type'], 'found'> | 'busy';

/**
 * Searches for a game that comes to a node, in slices; another node, other rules or a new search end the old one.
 * @param node where it is to lead, as far as one is chosen
 * @param onFound told the game
 */
export function usePathSearch(
  node: string | undefined,
  scenario: Scenario | undefined,
  onFound: (found: Extract<PathTo, { type: 'found' }>) => void,
) {
  const [told, setTold] = useState<PathTold>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => {
    setTold(undefined);
    return () => running.current?.abort();
  }, [node, scenario]);
  const search = async (work: Work<PathTo>) => {
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setTold('busy');
    const path = await inSlices(work, { signal });
    if (!path || signal.aborted) return;
    if (path.type !== 'found') return setTold(path.type);
    setTold(undefined);
    onFound(path);
  };
  return { told, search: (work: Work<PathTo>) => void search(work) };
}
