import type { GameScene } from '../game/scene.ts';

interface MeetingProps extends GameScene {
  /** Called once the last reaction has been read. */
  readonly onTalked: () => void;
}

export function Meeting({ session, onTalked }: MeetingProps) {
  return (
    <main>
      <p>{session.voyage.scenario.id}</p>
      <button type="button" onClick={onTalked}>
        …
      </button>
    </main>
  );
}
