import { isOpen, letterOf } from '../../../engine/index.ts';
import { tallyOf } from '../../../live/index.ts';
import { ChoiceShape, Icon, Unbroken, useTexts } from '../../index.ts';
import { Countdown } from '../parts/Countdown.tsx';
import { GaugeNumbers } from '../parts/GaugeNumbers.tsx';
import { HandsField } from '../parts/HandsField.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { nodeAt, type RoomScene } from '../session/scene.ts';
import type { HandsCount } from '../session/useFacilitating.ts';

type VoteProps = RoomScene & Pick<HandsCount, 'fieldOf' | 'onCounted'>;

/** The vote: choices over the full width; without phones the facilitator types the hands that he counts. */
export function Vote({ fieldOf, onCounted, ...scene }: VoteProps) {
  const t = useTexts('projector');
  const { voyage, room, say, live } = scene;
  const node = nodeAt(scene);
  if (node.type !== 'decision') return null;
  const { total } = tallyOf(voyage, room);
  const { speed, direction } = room.game.state;
  return (
    <div class="phase phase-vote">
      <header class="vote-head">
        <h1 class="vote-ask">
          {total === 0 ? t(live ? 'live.ask' : 'vote.ask') : <b>{t('vote.total', { count: total })}</b>}
          <span class="hushed">{say(`nodes.${node.id}.text`)}</span>
        </h1>
        {!live && <Countdown scene={scene} />}
        <GaugeNumbers speed={speed} direction={direction} />
      </header>
      <ol class="cards">
        {node.choices.map(({ id }, index) => {
          const letter = letterOf(index);
          const choice = node.choices[index];
          const open = choice !== undefined && isOpen(voyage.scenario, room.game.state, choice);
          return (
            <li key={id} class="card" data-locked={!open}>
              <ChoiceShape index={index} />
              <p class="card-text">
                <span class="hushed">{letter}</span>
                <Unbroken text={say(`nodes.${node.id}.choices.${id}.text`)} />
              </p>
              {!open && (
                <span class="card-lock">
                  <Icon name="lock" />
                  <span class="hushed">{t('vote.locked')}</span>
                </span>
              )}
              {open && !live && (
                <HandsField
                  scene={scene}
                  choice={id}
                  letter={letter}
                  field={fieldOf(index)}
                  onEnter={() => onCounted(index)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <RoomFoot scene={scene} />
    </div>
  );
}
