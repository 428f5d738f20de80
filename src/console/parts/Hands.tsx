import { MAX_HANDS } from '../../live/index.ts';
import { useTexts } from '../../ui/index.ts';
import { type RoomScene, Stepper } from '../../ui/room/index.ts';
import type { Reply } from '../model/replies.ts';

interface HandsProps {
  readonly scene: RoomScene;
  readonly replies: readonly Reply[];
  readonly fieldOf: (index: number) => (field: HTMLInputElement | null) => void;
  readonly onCounted: (index: number) => void;
}

/** Raised hands, typed in while the vote is open. */
export function Hands({ scene, replies, fieldOf, onCounted }: HandsProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const { room, act } = scene;
  return (
    <section class="hands">
      <h3>{c('hands.title')}</h3>
      <ul>
        {replies.map(({ id, letter, index, open }) =>
          open ? (
            <li key={id}>
              <b aria-hidden="true">{letter}</b>
              <Stepper
                field={fieldOf(index)}
                value={room.hands[id]}
                most={MAX_HANDS}
                step={1}
                labels={{
                  field: t('vote.count', { letter }),
                  more: t('vote.more', { letter }),
                  less: t('vote.less', { letter }),
                }}
                onChange={(count) => act({ type: 'hands', choice: id, count })}
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
