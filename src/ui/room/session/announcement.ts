import { assertNever, choicesOf, nodeOf, outcomeOf, shown } from '../../../engine/index.ts';
import { formatSigned, type Translate } from '../../../i18n/index.ts';
import { speakerName } from '../parts/speakerName.ts';
import { choiceKeys } from './choiceKeys.ts';
import { endingText } from './endingText.ts';
import { lastMove, nodeAt, type RoomScene } from './scene.ts';
import { verdictOf } from './verdict.ts';

/** What a screen reader is told on entering a phase: its name, then what the room can read there. */
export function announcement(t: Translate, language: string, scene: RoomScene): string {
  const name = t(`phase.${scene.room.phase}`);
  return [name, ...partsOf(t, language, scene)].filter((part) => part !== '').join('. ');
}

function partsOf(t: Translate, language: string, scene: RoomScene): readonly string[] {
  const { voyage, room, say } = scene;
  const node = nodeAt(scene);
  const outcome = outcomeOf(voyage, room.game.state);
  switch (room.phase) {
    case 'lobby':
      return [say('title')];
    case 'frame':
      return [speakerName(t, scene, node), say(`nodes.${node.id}.text`)];
    case 'open':
    case 'closed':
      return [t('vote.hint', { keys: choiceKeys(t, node) })];
    case 'revealed': {
      const { title, detail } = verdictOf(t, scene);
      return [title, detail];
    }
    case 'played':
      return playedParts(t, language, scene);
    case 'crm':
      return [t('manager.line')];
    case 'runOut':
      return outcome ? [t(`runOut.${outcome.runOut.kind}`, { ...gaugesOf(outcome.runOut) })] : [];
    case 'ending':
      return outcome && node.type === 'ending'
        ? [say(`nodes.${node.id}.title`), endingText(say, node, outcome), String(shown(outcome.score))]
        : [];
    case 'review':
      return [t('review.hint')];
    default:
      return assertNever(room.phase);
  }
}

function gaugesOf({ speed, direction }: { readonly speed: number; readonly direction: number }) {
  return { speed, direction };
}

function playedParts(t: Translate, language: string, { voyage, room, say }: RoomScene): readonly string[] {
  const move = lastMove(room);
  if (!move) return [];
  const { before, after } = move;
  const choice = choicesOf(nodeOf(voyage.scenario, move.node)).find(({ id }) => id === move.choice);
  return [
    choice?.reaction ? say(`nodes.${move.node}.choices.${move.choice}.reaction`) : '',
    t('played.gauges', {
      speed: after.speed,
      speedChange: formatSigned(language, after.speed - before.speed),
      direction: after.direction,
      directionChange: formatSigned(language, after.direction - before.direction),
    }),
  ];
}
