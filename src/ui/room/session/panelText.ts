import { choicesOf, nodeOf } from '../../../engine/index.ts';
import type { Panel } from '../../../live/index.ts';
import { decisionShown } from './decisionShown.ts';
import { notesOf } from './notesOf.ts';
import { lastMove, type RoomScene } from './scene.ts';

/** The sheet that a panel lays over the present phase; nothing where there is none, or for a view of the debrief. */
export function panelText(scene: RoomScene, panel: Panel): string | undefined {
  const { voyage, room, say } = scene;
  switch (panel) {
    case 'why': {
      const move = room.phase === 'played' ? lastMove(room) : undefined;
      if (!move) return undefined;
      const made = choicesOf(nodeOf(voyage.scenario, move.node)).find(({ id }) => id === move.choice);
      return made?.why && say(`nodes.${move.node}.choices.${made.id}.why`);
    }
    case 'question': {
      const decision = decisionShown(scene);
      if (!decision?.facilitation) return undefined;
      const { note, question } = notesOf(say(`nodes.${decision.id}.facilitation`));
      return question ?? note;
    }
    default:
      return undefined;
  }
}
