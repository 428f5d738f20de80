import { isOpen, letterOf } from '../../../engine/index.ts';
import { choiceToPlay, supportOf, tallyOf } from '../../../live/index.ts';
import { ChoiceShape, Icon, Unbroken, useTexts } from '../../index.ts';
import { GaugeNumbers } from '../parts/GaugeNumbers.tsx';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { nodeAt, type RoomScene } from '../session/scene.ts';
import { verdictOf } from '../session/verdict.ts';

/** The result: bars of differing patterns, the choice to be played lit; a tie waits for the facilitator. */
export function Result(scene: RoomScene) {
  const t = useTexts('projector');
  const { voyage, room, act, say } = scene;
  const node = nodeAt(scene);
  if (node.type !== 'decision') return null;
  const tally = tallyOf(voyage, room);
  const played = choiceToPlay(voyage, room);
  const { speed, direction } = room.game.state;
  const verdict = verdictOf(t, scene);
  return (
    <div class="phase phase-vote">
      <header class="vote-head">
        <h1 class="vote-ask">
          <b>{verdict.title}</b>
          <span class="vote-hint">{verdict.detail}</span>
        </h1>
        <GaugeNumbers speed={speed} direction={direction} />
      </header>
      <ol class="cards">
        {node.choices.map((choice, index) => {
          const votes = supportOf(room, choice.id);
          const open = isOpen(voyage.scenario, room.game.state, choice);
          const [, , sure = 0] = room.sureness[choice.id] ?? [];
          const lit = played === choice.id || (played === undefined && open);
          return (
            <li key={choice.id}>
              <button
                type="button"
                class="card card-result"
                data-lit={lit}
                data-locked={!open}
                aria-pressed={played === choice.id}
                disabled={!open}
                onClick={() => act({ type: 'tie', choice: choice.id })}
              >
                <ChoiceShape index={index} />
                <span class="card-text">
                  <span class="hushed">{letterOf(index)}</span>
                  <Unbroken text={say(`nodes.${node.id}.choices.${choice.id}.text`)} />
                </span>
                {open && tally.total > 0 && (
                  <span class="card-votes">
                    {votes}
                    <span class="hushed">{t('result.votes', { count: votes })}</span>
                    {sure > 0 && <small>{t('result.sure', { count: sure })}</small>}
                  </span>
                )}
                {!open && (
                  <span class="card-lock">
                    <Icon name="lock" />
                    <span class="hushed">{t('vote.locked')}</span>
                  </span>
                )}
                {tally.total > 0 && open && (
                  <span class="card-bar" data-pattern={index} aria-hidden="true">
                    <span style={{ width: `${(100 * votes) / tally.total}%` }} />
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      <RoomFoot scene={scene} />
    </div>
  );
}
