import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { type FilePath, formatPath } from '../../format/index.ts';
import { takeReveal } from '../workbench/takeReveal.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';

const FIELDS = 'input:not([type=range]), textarea, select';
/** What one writes first in a node, or in the scenario. */
const FIRST = '.line-field textarea, [data-path$=".title"], [data-path="title"]';

/** The element of a path, or of the nearest part of the file around it that the form shows. */
function elementAt(root: HTMLElement, path: FilePath): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = CSS.escape(formatPath(path.slice(0, length)));
    const found = root.querySelector<HTMLElement>(`[data-path="${place}"]`);
    if (found) return found;
  }
  return undefined;
}

/** Brings what one is led to into sight and puts the focus there. */
export function useReveal(root: RefObject<HTMLElement | null>): void {
  const bench = useWorkbench();
  const wish = useBench((state) => state.reveal);
  useEffect(() => {
    const reveal = root.current ? takeReveal(bench, 'form') : undefined;
    if (!reveal || !root.current) return;
    const place = elementAt(root.current, reveal.path) ?? root.current;
    for (
      let around = place.closest('details');
      around;
      around = around.parentElement?.closest('details') ?? null
    )
      around.open = true;
    const isNode = place.matches('.node-form') || place === root.current;
    const field = place.matches(FIELDS) ? place : place.querySelector<HTMLElement>(isNode ? FIRST : FIELDS);
    const target =
      field ?? (place.matches('button:enabled') ? place : place.querySelector<HTMLElement>(FIELDS));
    (target ?? place).scrollIntoView({ block: isNode ? 'nearest' : 'center' });
    target?.focus({ preventScroll: true });
  }, [wish]);
}
