import type { ComponentChildren, RefObject } from 'preact';
import { Chronograph, Compass, useDialWords, useTexts } from '../../ui/index.ts';
import './Deck.css';
import { DeckEdge } from './DeckEdge.tsx';
import { Moved } from './Moved.tsx';
import type { MeetingView } from './meetingView.ts';
import { Reading } from './Reading.tsx';
import type { BridgeShape } from './useBridgeShape.ts';
import type { DeckMotion } from './useDeckMotion.ts';

/** The boxes of the two dials: the canvas is laid by them. */
export interface DialRefs {
  readonly watch: RefObject<HTMLDivElement | null>;
  readonly compass: RefObject<HTMLDivElement | null>;
}

interface DeckProps {
  readonly shape: BridgeShape;
  readonly view: MeetingView;
  readonly moving: DeckMotion;
  /** The staffs beside the dials: both, the forecast alone in an exam, none while the manager asks. */
  readonly staffs: 'both' | 'forecast' | 'none';
  readonly dials: DialRefs;
  /** True while the canvas draws the dials: their boxes stay, to lay it by. */
  readonly painted: boolean;
  /** What stands between the instruments. */
  readonly children: ComponentChildren;
}

/** The instrument deck: watch and forecast left, course and real progress right, the choices between them. */
export function Deck({ shape, view, moving, staffs, dials, painted, children }: DeckProps) {
  const t = useTexts();
  const words = useDialWords();
  const look = shape.kind === 'bridge' ? 'full' : 'compact';
  const { former } = view;
  const reading = { shape, view, share: moving.share };
  return (
    <div class="deck" data-staffs={staffs}>
      <DeckEdge />
      <div class="deck-side deck-left">
        <div class="deck-dial" ref={dials.watch}>
          {!painted && <Chronograph {...moving} words={words} look={look} former={former?.speed} running />}
        </div>
        <Moved kind="speed" name={t('watch')} now={view.speed} former={former?.speed} />
        {staffs !== 'none' && <Reading kind="forecast" {...reading} />}
      </div>
      <div class="deck-side deck-right">
        <div class="deck-dial" ref={dials.compass}>
          {!painted && (
            <Compass
              direction={view.direction}
              angle={moving.angle}
              words={words}
              look={look}
              lit={view.streak}
              former={former?.direction}
            />
          )}
        </div>
        <Moved kind="direction" name={t('compass')} now={view.direction} former={former?.direction} />
        {staffs !== 'none' && <Reading kind="progress" {...reading} veiled={staffs === 'forecast'} />}
      </div>
      <div class="deck-middle">{children}</div>
    </div>
  );
}
