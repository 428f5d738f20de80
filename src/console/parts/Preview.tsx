import { useRef } from 'preact/hooks';
import { Phase, type RoomScene, useFit } from '../../ui/room/index.ts';

const nothing = () => () => undefined;

/** The room's screen as the room sees it, a sixth of its size; it takes no focus and no click. */
export function Preview({ scene }: { readonly scene: RoomScene }) {
  const screen = useRef<HTMLDivElement>(null);
  useFit(screen, 'picture');
  const { blackout, phase } = scene.room;
  return (
    <div class="preview" inert aria-hidden="true" data-dark={blackout}>
      {!blackout && (
        <div ref={screen} class="room night preview-screen" data-phase={phase}>
          <Phase scene={scene} fieldOf={nothing} onCounted={nothing} onNext={nothing} />
        </div>
      )}
    </div>
  );
}
