import { isOpen, letterOf } from '../../../engine/index.ts';
import { ChoiceShape, Unbroken, useTexts } from '../../index.ts';
import { GaugeNumbers } from '../parts/GaugeNumbers.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { nodeAt, type RoomScene } from '../session/scene.ts';

/** The vote is over and nobody knows yet: the choices without a figure. */
export function Closed(scene: RoomScene) {
  const t = useTexts('projector');
  const { voyage, room, say } = scene;
  const node = nodeAt(scene);
  if (node.type !== 'decision') return null;
  const { speed, direction } = room.game.state;
  return (
    <div class="phase phase-vote">
      <header class="vote-head">
        <h1 class="vote-ask">
          <b>{t('phase.closed')}</b>
          <span class="vote-hint">{t('closed.hint')}</span>
        </h1>
        <GaugeNumbers speed={speed} direction={direction} />
      </header>
      <ol class="cards">
        {node.choices.map((choice, index) => (
          <li
            key={choice.id}
            class="card card-told"
            data-lit={false}
            data-locked={!isOpen(voyage.scenario, room.game.state, choice)}
          >
            <ChoiceShape index={index} />
            <p class="card-text">
              <span class="hushed">{letterOf(index)}</span>
              <Unbroken text={say(`nodes.${node.id}.choices.${choice.id}.text`)} />
            </p>
          </li>
        ))}
      </ol>
      <RoomFoot scene={scene} />
    </div>
  );
}
