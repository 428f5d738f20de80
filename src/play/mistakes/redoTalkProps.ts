import type { Pass } from './pass.ts';
import type { Redo } from './redo.ts';
import type { WayBack } from './wayBack.ts';

/** A decision in hand, and what can become of it. */
export interface RedoTalkProps {
  readonly redo: Redo;
  readonly pass: Pass;
  readonly back: WayBack;
  readonly onRefused: (choice: string) => void;
  readonly onAccepted: (choice: string) => void;
  /** The answer was asked for. */
  readonly onShown: (choice: string) => void;
  readonly onSkip: () => void;
  readonly onNext: () => void;
  /** Plays the game on from here, this choice made. */
  readonly onPlayOn: (choice: string) => void;
}
