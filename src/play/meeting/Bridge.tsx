import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { HELD_COURSE } from '../../engine/index.ts';
import { arrowAngle, useTexts } from '../../ui/index.ts';
import './Bridge.css';
import { Announcer } from './Announcer.tsx';
import type { Announcement } from './announce.ts';
import { Deck } from './Deck.tsx';
import type { MeetingView } from './meetingView.ts';
import { placeUrl, Scene } from './Scene.tsx';
import { useBridgeShape } from './useBridgeShape.ts';
import { useDeckMotion } from './useDeckMotion.ts';
import { useStage } from './useStage.ts';
import { useTicks } from './useTicks.ts';

/** What is shown on the bridge at one moment of a game. */
export interface BridgeParts {
  readonly bar: ComponentChildren;
  readonly view: MeetingView;
  readonly bust: string | undefined;
  /** True for the manager, whose bun asks for room. */
  readonly low?: boolean;
  /** True when there is much to read: outside of the bridge the dials shrink first (rulings, 13). */
  readonly tight?: boolean;
  readonly staffs: 'both' | 'forecast' | 'none';
  /** Called for a tap beside every control. */
  readonly onTap?: () => void;
  /** The instruments as text. */
  readonly readings: string;
  readonly announcements: readonly Announcement[];
  readonly speech: ComponentChildren;
  readonly whispers?: ComponentChildren;
  /** What stands between the instruments. */
  readonly middle: ComponentChildren;
}

interface BridgeProps extends BridgeParts {
  readonly calm: boolean;
  /** True jumps to the end of what moves. */
  readonly skipped: boolean;
}

/** The ship's bridge: a look into somebody's office above, the instruments and what one answers below. */
export function Bridge({ view, bust, low = false, tight = false, calm, skipped, ...parts }: BridgeProps) {
  const t = useTexts('meeting');
  const shape = useBridgeShape();
  const motion = useDeckMotion(view, calm, skipped);
  // The click comes when the needle falls out of the held courses, not before.
  useTicks(Math.round(motion.speed), view.broken && motion.angle > arrowAngle(HELD_COURSE));
  const area = useTaps(parts.onTap);
  const picture = useRef<HTMLDivElement>(null);
  const face = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const watch = useRef<HTMLDivElement>(null);
  const compass = useRef<HTMLDivElement>(null);
  const painted = useStage(
    { box, picture, bust: face, watch, compass },
    {
      place: placeUrl(view.place),
      bust,
      speed: view.speed,
      direction: view.direction,
      weeks: view.weeks,
      streak: view.streak,
      former: view.former,
    },
    { calm, skipped },
  );
  return (
    <div
      class="meeting night"
      data-shape={shape.kind}
      data-tight={tight}
      data-painted={painted}
      style={{ '--u': `${shape.unit}px`, '--scale': String(shape.unit) }}
    >
      {parts.bar}
      <main class="bridge" ref={area}>
        <div class="bridge-canvas" ref={box} />
        <div class="stage">
          <Scene place={view.place} bust={bust} low={low} pictureRef={picture} bustRef={face} />
          <div class="stage-words">
            {parts.speech}
            {parts.whispers}
          </div>
        </div>
        <section class="hushed" aria-label={t('instruments')}>
          <p>{parts.readings}</p>
        </section>
        <Deck
          shape={shape}
          view={view}
          moving={motion}
          staffs={parts.staffs}
          dials={{ watch, compass }}
          painted={painted}
        >
          {parts.middle}
        </Deck>
        <Announcer announcements={parts.announcements} />
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
