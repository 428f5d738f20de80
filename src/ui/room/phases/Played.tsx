import { choicesOf, isOpen, letterOf, nodeOf } from '../../../engine/index.ts';
import { ChoiceShape, useTexts } from '../../index.ts';
import { Bust } from '../parts/Bust.tsx';
import { Dials } from '../parts/Dials.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { lastMove, nodeAt, type RoomScene } from '../session/scene.ts';

/** What the reply brought: the client's reaction, then both dials; the other branches wait underneath. */
export function Played(scene: RoomScene) {
  const t = useTexts('projector');
  const { voyage, room, act, say, own } = scene;
  const { scenario } = voyage;
  const move = lastMove(room);
  if (!move) return null;
  const choices = choicesOf(nodeOf(scenario, move.node));
  const index = choices.findIndex(({ id }) => id === move.choice);
  const key = `nodes.${move.node}.choices.${move.choice}`;
  // The client already wears the mood of what comes next; an ending has none of its own.
  const asked = nodeOf(scenario, move.node);
  const next = nodeAt(scene);
  const speaking = next.type === 'ending' ? asked : next;
  const speaker = speaking.type === 'ending' ? undefined : speaking.speaker;
  const mood = speaking.type === 'ending' ? 'neutral' : speaking.mood;
  const others = choices.flatMap((choice, at) =>
    choice.id === move.choice || !isOpen(scenario, move.before, choice) ? [] : [{ choice, at }],
  );
  return (
    <div class="phase phase-split">
      <div class="phase-main phase-played">
        <div class="played-card">
          <ChoiceShape index={index} />
          <p>
            <span class="hushed">{t('played.choice', { letter: letterOf(index) })}</span>
            {say(`${key}.text`)}
          </p>
        </div>
        <div class="played-reaction">
          <h1 class="room-line">{choices[index]?.reaction ? say(`${key}.reaction`) : t('phase.played')}</h1>
          <Bust
            scenario={scenario.id}
            member={speaker === undefined ? undefined : scenario.cast[speaker]}
            mood={mood}
            own={own}
          />
        </div>
        {others.length > 0 && (
          <div class="played-others">
            <p class="room-label">{t('played.other')}</p>
            {others.map(({ choice, at }) => (
              <button
                key={choice.id}
                type="button"
                class="shape-button"
                aria-label={t('played.branch', {
                  letter: letterOf(at),
                  text: say(`nodes.${move.node}.choices.${choice.id}.text`),
                })}
                onClick={() => act({ type: 'branch', choice: choice.id })}
              >
                <ChoiceShape index={at} />
              </button>
            ))}
          </div>
        )}
        <RoomFoot scene={scene} />
      </div>
      <Dials key={room.epoch} gauges={move.after} weeks={move.after.weeks} former={move.before} />
    </div>
  );
}
