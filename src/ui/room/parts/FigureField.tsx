import type { Ref } from 'preact';
import { useTexts } from '../../index.ts';
import type { RoomScene } from '../session/scene.ts';
import { Stepper } from './Stepper.tsx';

interface FigureFieldProps {
  readonly scene: Pick<RoomScene, 'room' | 'act'>;
  readonly field?: Ref<HTMLInputElement>;
  readonly onEnter: () => void;
}

/** The figure that the room writes into the CRM, in percent. */
export function FigureField({ scene: { room, act }, field = null, onEnter }: FigureFieldProps) {
  const t = useTexts('projector');
  return (
    <Stepper
      field={field}
      value={room.figure}
      most={100}
      step={5}
      labels={{ field: t('crm.figure'), more: t('crm.more'), less: t('crm.less') }}
      onChange={(percent) => act({ type: 'forecast', percent })}
      onEnter={onEnter}
    />
  );
}
