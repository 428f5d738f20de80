import { Unbroken, useTexts } from '../../index.ts';
import { Bust } from '../parts/Bust.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { speakerName } from '../parts/speakerName.ts';
import { nodeAt, type RoomScene } from '../session/scene.ts';

/** The line alone, so that the room reads it before it sees any answer (rulings, 14). */
export function Frame(scene: RoomScene) {
  const t = useTexts('projector');
  const common = useTexts();
  const { voyage, say, own } = scene;
  const node = nodeAt(scene);
  if (node.type === 'ending') return null;
  const member = node.speaker === undefined ? undefined : voyage.scenario.cast[node.speaker];
  const text = say(`nodes.${node.id}.text`);
  return (
    <div class="phase phase-frame">
      <div class="phase-main phase-centred">
        <p class="room-label">{speakerName(t, scene, node)}</p>
        <h1 class="room-line">
          <Unbroken text={member ? common('quote', { text }) : text} />
        </h1>
        <RoomFoot scene={scene} />
      </div>
      <div class="frame-bust">
        <Bust scenario={voyage.scenario.id} member={member} mood={node.mood} own={own} />
      </div>
    </div>
  );
}
