import { useState } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import { hrefOf, type Route, useApp } from '../../ui/index.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';
import { keepOwn } from './keepOwn.ts';

/** The way to another screen, and whether the draft could last be taken there. */
interface OpenOwn {
  /** To be called within a click. */
  readonly open: (scenario: Scenario, where: (key: string) => Route) => Promise<void>;
  readonly failed: boolean;
  readonly acknowledge: () => void;
}

/**
 * Puts the draft among the player's own scenarios and opens it on another screen, in a tab of its own: the bench stays
 * as it is.
 */
export function useOpenOwn(): OpenOwn {
  const { ownScenarios } = useApp();
  const bench = useWorkbench();
  const [failed, setFailed] = useState(false);
  const open: OpenOwn['open'] = async (scenario, where) => {
    const { text, fileName } = bench.state.getState().draft;
    // Opened within the click, else the browser takes it for an unwanted window.
    const page = window.open('about:blank', '_blank');
    const key = await keepOwn({ scenario, text, fileName }, ownScenarios, Date.now());
    if (key === undefined) {
      page?.close();
      return setFailed(true);
    }
    const url = new URL(hrefOf(where(key)), location.href.replace(/[?#].*$/s, '')).href;
    if (page) page.location.href = url;
    else location.href = url;
  };
  return { open, failed, acknowledge: () => setFailed(false) };
}
