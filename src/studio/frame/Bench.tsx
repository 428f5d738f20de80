import { useEffect, useRef, useState } from 'preact/hooks';
import { markPlace, parseRoute, useTexts } from '../../ui/index.ts';
import { FileDrop } from '../files/FileDrop.tsx';
import { Outline } from '../outline/Outline.tsx';
import { ProblemsPane } from '../problems/ProblemsPane.tsx';
import { TrialPane } from '../trial/TrialPane.tsx';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import './bench.css';
import { PANES, type Pane, PaneSwitch } from './PaneSwitch.tsx';
import { TopBar } from './TopBar.tsx';
import { UpsetStrip } from './UpsetStrip.tsx';
import { useBenchKeys } from './useBenchKeys.ts';
import { useRegionKeys } from './useRegionKeys.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { VIEW_PARTS } from './viewParts.ts';

/** One draft: its plan, its views, the game beside it and what is wrong with it. */
export function Bench() {
  const bench = useWorkbench();
  const s = useTexts('studio');
  const view = useBench((state) => state.view);
  const draft = useBench((state) => state.draft.id);
  const title = useBench((state) => state.draft.fileName);
  const reveal = useBench((state) => state.reveal);
  const trialWishes = useBench((state) => state.trialWishes);
  /** The pane that a narrow screen shows; a wide one shows them all. */
  const [pane, setPane] = useState<Pane>('write');
  useBenchKeys();
  useRegionKeys();
  /** The draft that the address names; it follows one that moves apart. */
  const marked = useRef(draft);
  useEffect(() => {
    const route = parseRoute(location.hash);
    // Whoever went back or on before this came to run is not to be called back.
    if (route.type !== 'studio' || route.draft !== marked.current) return;
    marked.current = draft;
    markPlace({ type: 'studio', draft, view });
  }, [draft, view]);
  useEffect(() => {
    document.title = `${title} · ${s('studio')}`;
  }, [title]);
  useEffect(() => setPane('write'), [view, reveal]);
  useEffect(() => {
    if (trialWishes > 0) setPane('trial');
  }, [trialWishes]);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!bench.isKept()) event.preventDefault();
    };
    addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', bench.refresh);
    return () => {
      removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', bench.refresh);
    };
  }, []);
  const View = VIEW_PARTS[view];
  return (
    <div class="bench" data-pane={pane} data-view={view}>
      <TopBar />
      <aside class="bench-outline" aria-label={s('pane.outline')}>
        <Outline />
      </aside>
      <main class="bench-main">
        <UpsetStrip />
        <ViewTabs />
        <div class="bench-view" id="bench-view" role="tabpanel" aria-label={s(`view.${view}`)}>
          <View />
        </div>
      </main>
      <aside class="bench-trial" aria-label={s('pane.trial')}>
        <TrialPane />
      </aside>
      <section class="bench-problems" aria-label={s('pane.problems')}>
        <ProblemsPane />
      </section>
      <FileDrop />
      <PaneSwitch panes={PANES} pane={pane} onPane={setPane} />
    </div>
  );
}
