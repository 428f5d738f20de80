import { choicesOf, nodeOf } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import { lastMove, type RoomScene } from '../../ui/room/index.ts';

interface AfterProps {
  readonly scene: RoomScene;
  /** Id of the node to come; by default the one that the reply just played leads to. */
  readonly next?: string;
}

/** What the room hears of the reply just played, and what comes next. */
export function After({ scene, next }: AfterProps) {
  const c = useTexts('console');
  const common = useTexts();
  const { voyage, room, say } = scene;
  const move = lastMove(room);
  const made = move && choicesOf(nodeOf(voyage.scenario, move.node)).find(({ id }) => id === move.choice);
  const coming = nodeOf(voyage.scenario, next ?? room.game.state.node);
  const isNew = coming.id !== (room.phase === 'played' ? move?.node : room.game.state.node);
  return (
    <section class="console-text">
      {room.phase === 'played' && made?.reaction && (
        <>
          <h3>{c('after.reaction')}</h3>
          <p>{say(`nodes.${move?.node}.choices.${made.id}.reaction`)}</p>
        </>
      )}
      {isNew && (
        <>
          <h3>{c(coming.type === 'ending' ? 'after.ending' : 'after.next')}</h3>
          <p>
            {coming.type === 'ending'
              ? say(`nodes.${coming.id}.title`)
              : common('quote', { text: say(`nodes.${coming.id}.text`) })}
          </p>
        </>
      )}
    </section>
  );
}
