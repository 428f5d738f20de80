import type { GameScene } from '../game/scene.ts';

interface RunOutProps extends GameScene {
  /** Called when the player goes on to the review. */
  readonly onDone: () => void;
}

export function RunOutScreen({ onDone }: RunOutProps) {
  return (
    <button type="button" onClick={onDone}>
      …
    </button>
  );
}
