import type { Ref } from 'preact';
import { MAX_HANDS } from '../../../live/index.ts';
import { useTexts } from '../../index.ts';
import type { RoomScene } from '../session/scene.ts';
import { Stepper } from './Stepper.tsx';

interface HandsFieldProps {
  readonly scene: Pick<RoomScene, 'room' | 'act'>;
  readonly choice: string;
  readonly letter: string;
  readonly field: Ref<HTMLInputElement>;
  readonly onEnter: () => void;
}

/** The hands raised for one choice, as the facilitator counts them. */
export function HandsField({ scene: { room, act }, choice, letter, field, onEnter }: HandsFieldProps) {
  const t = useTexts('projector');
  return (
    <Stepper
      field={field}
      value={room.hands[choice]}
      most={MAX_HANDS}
      step={1}
      labels={{
        field: t('vote.count', { letter }),
        more: t('vote.more', { letter }),
        less: t('vote.less', { letter }),
      }}
      onChange={(count) => act({ type: 'hands', choice, count })}
      onEnter={onEnter}
    />
  );
}
