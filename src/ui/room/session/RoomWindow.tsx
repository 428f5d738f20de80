import type { ComponentChildren, ComponentType } from 'preact';
import { LaterAnalysisWait, type Loaded, useLoaded, useTexts } from '../../index.ts';
import { RoomApp } from './RoomApp.tsx';
import type { RoomScene } from './scene.ts';
import { useScene } from './useScene.ts';

/** What a window shows while there is nothing to play. */
export interface RoomMessageProps {
  readonly title: string;
  readonly text?: string;
  /** Whether there is nothing to wait for, only the way home. */
  readonly home?: boolean;
  /** What the wait is for, and how far it is. */
  readonly children?: ComponentChildren;
}

/** What a window draws once its room is there; `scenario` is how addresses call the scenario. */
export interface RoomShownProps {
  readonly scene: RoomScene;
  readonly scenario: string;
}

interface RoomWindowProps {
  readonly windowRole: 'screen' | 'console';
  readonly scenario: string;
  readonly code: string | undefined;
  readonly Message: ComponentType<RoomMessageProps>;
  readonly Shown: ComponentType<RoomShownProps>;
}

/** Either window of a room: loads the scenario that the address names, joins its room, and says what is in the way. */
export function RoomWindow(props: RoomWindowProps) {
  return (
    <RoomApp code={props.code}>
      <Loading key={props.scenario} {...props} />
    </RoomApp>
  );
}

function Loading(props: RoomWindowProps) {
  const { scenario, Message } = props;
  const t = useTexts('projector');
  const loaded = useLoaded(scenario);
  switch (loaded.type) {
    case 'loading':
      return (
        <Message title={t('loading')}>{loaded.solving && <LaterAnalysisWait {...loaded.solving} />}</Message>
      );
    case 'unknown':
    case 'unreachable':
      return <Message title={t(`load.${loaded.type}.title`)} text={t(`load.${loaded.type}.text`)} home />;
    case 'loaded':
      return <Held {...props} loaded={loaded} />;
  }
}

function Held({ loaded, code, windowRole, Message, Shown }: RoomWindowProps & { readonly loaded: Loaded }) {
  const t = useTexts('projector');
  const scened = useScene(loaded, code, windowRole);
  switch (scened.type) {
    case 'scene':
      return <Shown scene={scened.scene} scenario={loaded.key} />;
    case 'joining':
      if (scened.unavailable) return <Message title={t('unavailable.title')} text={t('unavailable.text')} />;
      return code === undefined ? null : <Message title={t('joining')} />;
    case 'refused':
    case 'gone': {
      const key = `${scened.type}.${scened.reason}`;
      return <Message title={t(`${key}.title`)} text={t(`${key}.text`)} home />;
    }
  }
}
