import { Phase, type RoomScene } from '../../ui/room/index.ts';

const nothing = () => () => undefined;

/** The room's screen as the room sees it, an eighth of its size; it takes no focus and no click. */
export function Preview({ scene }: { readonly scene: RoomScene }) {
  const { blackout, phase } = scene.room;
  return (
    <div class="preview" inert aria-hidden="true" data-dark={blackout}>
      {!blackout && (
        <div class="room night preview-screen" data-phase={phase}>
          <Phase scene={scene} fieldOf={nothing} onCounted={nothing} onNext={nothing} />
        </div>
      )}
    </div>
  );
}
