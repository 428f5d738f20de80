import { assertNever, nodeOf } from '../../engine/index.ts';
import { decisionShown, type HandsCount, lastMove, type RoomScene } from '../../ui/room/index.ts';
import { repliesOf, stopAfter } from '../model/replies.ts';
import { After } from './After.tsx';
import { Debrief } from './Debrief.tsx';
import { Figure } from './Figure.tsx';
import { Opening } from './Opening.tsx';
import { Replies } from './Replies.tsx';
import { Say } from './Say.tsx';
import { Story } from './Story.tsx';

interface MiddleProps extends HandsCount {
  readonly scene: RoomScene;
}

/** Paper, for what the facilitator reads: the moment at hand and what it can become. */
export function Middle(props: MiddleProps) {
  return (
    <main class="console-main">
      <Moment {...props} />
    </main>
  );
}

function Moment({ scene, fieldOf, onCounted, onNext }: MiddleProps) {
  const { solution, voyage, room } = scene;
  const { phase } = room;
  switch (phase) {
    case 'lobby':
      return <Opening scene={scene} />;
    case 'frame':
    case 'open':
    case 'closed':
    case 'revealed':
    case 'played': {
      const decision = decisionShown(scene);
      const state = phase === 'played' ? lastMove(room)?.before : room.game.state;
      const replies = decision && state ? repliesOf(solution, decision, state) : [];
      const speaking = decision ?? nodeOf(voyage.scenario, room.game.state.node);
      return (
        <>
          <Say scene={scene} node={speaking} />
          <div class="console-moment">
            {phase === 'played' && <After scene={scene} />}
            {decision ? (
              <Replies
                scene={scene}
                decision={decision}
                replies={replies}
                fieldOf={fieldOf}
                onCounted={onCounted}
              />
            ) : (
              <After scene={scene} next={stopAfter(solution, room.game.state).node} />
            )}
          </div>
        </>
      );
    }
    case 'crm':
      return <Figure scene={scene} onNext={onNext} />;
    case 'runOut':
    case 'ending':
      return <Story scene={scene} />;
    case 'review':
      return <Debrief scene={scene} />;
    default:
      return assertNever(phase);
  }
}
