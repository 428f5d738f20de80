import { useTexts } from '../../ui/index.ts';
import { type HandsCount, HandsField, type RoomScene } from '../../ui/room/index.ts';
import type { Reply } from '../model/replies.ts';

interface ReplyHandsProps extends Pick<HandsCount, 'fieldOf' | 'onCounted'> {
  readonly scene: RoomScene;
  readonly reply: Reply;
}

/** Raised hands for one reply, typed in while the vote is open. */
export function ReplyHands({ scene, reply: { id, letter, index }, fieldOf, onCounted }: ReplyHandsProps) {
  const c = useTexts('console');
  return (
    <div class="reply-hands">
      <HandsField
        scene={scene}
        choice={id}
        letter={letter}
        field={fieldOf(index)}
        onEnter={() => onCounted(index)}
      />
      <small aria-hidden="true">{c('hands.title')}</small>
    </div>
  );
}
