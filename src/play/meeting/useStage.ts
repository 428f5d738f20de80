import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StageHandle, StageLayout, StageView, StageWords } from '../../stage/stageView.ts';
import { createViewStore } from '../../store/index.ts';
import { pictureInside, useDialWords } from '../../ui/index.ts';

/** The elements by which the canvas is laid: what it paints stands exactly where the page's own drawing stood. */
export interface StageParts {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly picture: RefObject<HTMLDivElement | null>;
  readonly bust: RefObject<HTMLDivElement | null>;
  readonly watch: RefObject<HTMLDivElement | null>;
  readonly compass: RefObject<HTMLDivElement | null>;
}

interface StageWishes {
  readonly calm: boolean;
  /** True jumps to the end of what moves. */
  readonly skipped: boolean;
}

function measure(parts: StageParts): StageLayout | undefined {
  const rects = [parts.box, parts.picture, parts.bust, parts.watch, parts.compass].map((part) =>
    part.current?.getBoundingClientRect(),
  );
  const [box, picture, bust, watch, compass] = rects;
  if (!box || !picture || !bust || !watch || !compass) return undefined;
  const x = (left: number) => Math.round(left - box.left);
  const y = (top: number) => Math.round(top - box.top);
  const dial = (rect: DOMRect) => ({
    x: x(rect.left + rect.width / 2),
    y: y(rect.top + rect.height / 2),
    radius: Math.round(rect.width / 2),
  });
  return {
    width: Math.round(box.width),
    height: Math.round(box.height),
    scene: {
      x: x(picture.left),
      y: y(picture.top),
      width: Math.round(picture.width),
      height: Math.round(picture.height),
    },
    bust: { x: x(bust.left + bust.width / 2), size: Math.round(bust.width) },
    watch: dial(watch),
    compass: dial(compass),
  };
}

/**
 * Brings the canvas in once the page can be read and played, and keeps it in step (stack page: Phaser is lazy).
 * If it cannot come, the page's own drawing stays.
 * @returns whether the canvas shows
 */
export function useStage(parts: StageParts, view: StageView, { calm, skipped }: StageWishes): boolean {
  const words = useEngravedWords();
  const store = useMemo(() => createViewStore(view), []);
  const handle = useRef<StageHandle | undefined>(undefined);
  const laid = useRef<StageLayout | undefined>(undefined);
  const [shows, setShows] = useState(false);

  const lay = () => {
    const layout = measure(parts);
    if (!layout || JSON.stringify(layout) === JSON.stringify(laid.current)) return;
    laid.current = layout;
    handle.current?.setLayout(layout);
  };

  useEffect(() => {
    let alive = true;
    const mount = async () => {
      const { mountStage } = await import('../../stage/mountStage.ts');
      lay();
      const box = parts.box.current;
      if (!alive || !box || !laid.current) return;
      const renderer = new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : 'auto';
      const options = {
        view: store.state,
        layout: laid.current,
        words,
        calm,
        renderer,
        ...(import.meta.env.ALONE && { pictureUrl: pictureInside }),
        onTick: () => {},
      } as const;
      const mounted = await mountStage(box, options);
      if (!alive) return void mounted.destroy();
      handle.current = mounted;
      laid.current = undefined;
      lay();
      setShows(true);
    };
    mount().catch(() => {});
    return () => {
      alive = false;
      void handle.current?.destroy();
      handle.current = undefined;
    };
  }, []);

  useLayoutEffect(() => store.show(view));
  useLayoutEffect(lay);
  useEffect(() => {
    const observer = new ResizeObserver(lay);
    for (const part of [parts.box, parts.picture, parts.watch])
      if (part.current) observer.observe(part.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => handle.current?.setCalm(calm), [calm]);
  useEffect(() => handle.current?.setWords(words), [Object.values(words).join()]);
  useEffect(() => {
    if (skipped) handle.current?.skip();
  }, [skipped]);
  return shows;
}

/** The words of the dials in the capitals in which they are engraved. */
function useEngravedWords(): StageWords {
  const { pace, weeks, north, signature, purchasing, lost, course } = useDialWords();
  const cut = (word: string) => word.toUpperCase();
  return {
    north,
    pace: cut(pace),
    weeks: cut(weeks),
    signature: cut(signature),
    purchasing: cut(purchasing),
    lost: cut(lost),
    course: cut(course),
  };
}
