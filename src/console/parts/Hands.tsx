import { useTexts } from '../../ui/index.ts';
import { type HandsCount, HandsField, type RoomScene } from '../../ui/room/index.ts';
import type { Reply } from '../model/replies.ts';

interface HandsProps extends Pick<HandsCount, 'fieldOf' | 'onCounted'> {
  readonly scene: RoomScene;
  readonly replies: readonly Reply[];
}

/** Raised hands, typed in while the vote is open. */
export function Hands({ scene, replies, fieldOf, onCounted }: HandsProps) {
  const c = useTexts('console');
  return (
    <section class="hands">
      <h3>{c('hands.title')}</h3>
      <ul>
        {replies.map(({ id, letter, index, open }) =>
          open ? (
            <li key={id}>
              <b aria-hidden="true">{letter}</b>
              <HandsField
                scene={scene}
                choice={id}
                letter={letter}
                field={fieldOf(index)}
                onEnter={() => onCounted(index)}
              />
            </li>
          ) : null,
        )}
      </ul>
      <p class="console-hint">{c('hands.hint')}</p>
    </section>
  );
}
