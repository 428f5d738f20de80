import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../ui/index.ts';
import './Bridge.css';
import { Deck } from './Deck.tsx';
import type { MeetingView } from './meetingView.ts';
import { Scene } from './Scene.tsx';
import { useBridgeShape } from './useBridgeShape.ts';
import { useDeckMotion } from './useDeckMotion.ts';

interface BridgeProps {
  readonly bar: ComponentChildren;
  /** True when there is much to read: outside of the bridge the dials shrink first (rulings, 13). */
  readonly tight?: boolean;
  readonly view: MeetingView;
  readonly bust: string | undefined;
  /** True for the manager, whose bun asks for room. */
  readonly low?: boolean;
  readonly calm: boolean;
  /** True jumps to the end of what moves. */
  readonly skipped: boolean;
  readonly staffs: 'both' | 'forecast' | 'none';
  /** Called for a tap beside every control. */
  readonly onTap?: () => void;
  /** The instruments as text. */
  readonly readings: string;
  readonly speech: ComponentChildren;
  readonly whispers?: ComponentChildren;
  /** What stands between the instruments. */
  readonly children: ComponentChildren;
}

/** The ship's bridge: a look into somebody's office above, the instruments and what one answers below. */
export function Bridge(props: BridgeProps) {
  const {
    bar,
    tight = false,
    view,
    bust,
    low = false,
    calm,
    skipped,
    staffs,
    onTap,
    readings,
    speech,
    whispers,
    children,
  } = props;
  const t = useTexts('meeting');
  const shape = useBridgeShape();
  const motion = useDeckMotion(view, calm, skipped);
  const main = useTaps(onTap);
  const picture = useRef<HTMLDivElement>(null);
  const face = useRef<HTMLDivElement>(null);
  const dials = { watch: useRef<HTMLDivElement>(null), compass: useRef<HTMLDivElement>(null) };
  return (
    <div
      class="meeting night"
      data-shape={shape.kind}
      data-tight={tight}
      style={{ '--u': `${shape.unit}px`, '--scale': String(shape.unit) }}
    >
      {bar}
      <main class="bridge" ref={main}>
        <div class="stage">
          <Scene place={view.place} bust={bust} low={low} pictureRef={picture} bustRef={face} />
          <div class="stage-words">
            {speech}
            {whispers}
          </div>
        </div>
        <section class="hushed" aria-label={t('instruments')}>
          <p>{readings}</p>
        </section>
        <Deck shape={shape} view={view} moving={motion} staffs={staffs} dials={dials}>
          {children}
        </Deck>
      </main>
    </div>
  );
}

/** Taps beside every control, unless they end a selection of text: an aid for thumbs, keys do the same. */
function useTaps(onTap: (() => void) | undefined) {
  const area = useRef<HTMLElement>(null);
  const handler = useRef(onTap);
  handler.current = onTap;
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('button, a, input, dialog')) return;
      if (getSelection()?.isCollapsed !== false) handler.current?.();
    };
    area.current?.addEventListener('click', onClick);
    return () => area.current?.removeEventListener('click', onClick);
  }, []);
  return area;
}
