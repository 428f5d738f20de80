import { choicesOf, isOpen, letterOf, nodeOf } from '../../../engine/index.ts';
import { ChoiceShape, Unbroken, useTexts } from '../../index.ts';
import { decisiveOf } from '../debrief/decisive.ts';
import { Bust } from '../parts/Bust.tsx';
import { GaugeNumbers } from '../parts/GaugeNumbers.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { speakerName } from '../parts/speakerName.ts';
import type { RoomScene } from '../session/scene.ts';

/** The decision that decided, frozen: the client's line again, and the question to the room. */
export function Turn(scene: RoomScene) {
  const t = useTexts('projector');
  const common = useTexts();
  const { solution, voyage, room, say } = scene;
  const decisive = decisiveOf(solution, room);
  if (!decisive) return null;
  const { row, decision } = decisive;
  const node = nodeOf(voyage.scenario, row.node);
  const { speed, direction } = row.before;
  const speaker = node.type === 'ending' ? undefined : node.speaker;
  const member = speaker === undefined ? undefined : voyage.scenario.cast[speaker];
  const text = say(`nodes.${row.node}.text`);
  return (
    <div class="phase phase-vote phase-turn">
      <header class="vote-head">
        <p class="room-label">{t('turn.frozen', { number: decision + 1 })}</p>
        <GaugeNumbers speed={speed} direction={direction} />
      </header>
      <div class="turn-words">
        <p class="room-label">{speakerName(t, scene, node)}</p>
        <p class="turn-line">
          <Unbroken text={common('quote', { text })} />
        </p>
        <div class="turn-ask">
          <h1 class="room-line">{t('turn.ask')}</h1>
          <Bust
            scenario={voyage.scenario.id}
            member={member}
            mood={node.type === 'ending' ? 'neutral' : node.mood}
            own={scene.own}
          />
        </div>
      </div>
      <RoomFoot scene={scene} />
    </div>
  );
}

/** What should have been said: the best reply and why, beside the one that was played. */
export function Answer(scene: RoomScene) {
  const t = useTexts('projector');
  const { solution, voyage, room, say } = scene;
  const decisive = decisiveOf(solution, room);
  if (!decisive) return null;
  const { row, decision, cost } = decisive;
  const menu = choicesOf(nodeOf(voyage.scenario, row.node));
  const best = menu.find(({ id }) => id === row.bestChoice);
  const cards = menu.flatMap((choice, index) =>
    choice.id === row.choice || (choice.id === row.bestChoice && isOpen(voyage.scenario, row.before, choice))
      ? [{ choice, index }]
      : [],
  );
  const key = `nodes.${row.node}.choices`;
  return (
    <div class="phase phase-vote phase-turn">
      <header class="vote-head">
        <h1 class="vote-ask">
          <b>{t('turn.answer')}</b>
          <span class="vote-hint">{t('turn.cost', { number: decision + 1, cost })}</span>
        </h1>
      </header>
      <ol class="cards">
        {cards
          .sort((a) => (a.choice.id === row.bestChoice ? -1 : 1))
          .map(({ choice, index }) => (
            <li key={choice.id}>
              <div class="card card-result card-told" data-lit={choice.id === row.bestChoice}>
                <ChoiceShape index={index} />
                <p class="card-text">
                  <span class="hushed">
                    {t(choice.id === row.choice ? 'turn.played' : 'turn.better', { letter: letterOf(index) })}
                  </span>
                  <Unbroken text={say(`${key}.${choice.id}.text`)} />
                </p>
                <span class="card-note">{choice.id === row.choice ? `−${cost}` : '0'}</span>
              </div>
            </li>
          ))}
      </ol>
      {best?.why && <p class="room-text">{say(`${key}.${best.id}.why`)}</p>}
      <RoomFoot scene={scene} />
    </div>
  );
}
