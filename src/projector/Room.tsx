import { useRef } from 'preact/hooks';
import { Icon, useLanguage, useTexts } from '../ui/index.ts';
import {
  announcement,
  HelpDialog,
  PanelSheet,
  Phase,
  panelText,
  type RoomShownProps,
  useFacilitating,
  useFit,
} from '../ui/room/index.ts';
import { ControlStrip } from './parts/ControlStrip.tsx';
import { useAwake } from './room/useAwake.ts';

/** A whole workshop on one scenario, in one window. */
export function Room({ scene, scenario }: RoomShownProps) {
  const t = useTexts('projector');
  const language = useLanguage();
  const { room, act, say, live } = scene;
  const title = say('title');
  const { main, offers, run, opening, fullscreen, hands, help, showHelp } = useFacilitating({
    scene,
    screen: 'projector',
    scenario,
    title,
  });
  const awake = useAwake();
  const page = useRef<HTMLElement>(null);
  useFit(page);

  const text = room.panel && panelText(scene, room.panel);
  return (
    <>
      <main
        ref={page}
        class="room night"
        data-awake={awake}
        data-phase={room.phase}
        data-panel={room.panel}
        inert={room.blackout}
      >
        <Phase scene={scene} {...hands} />
        {room.panel && text && (
          <PanelSheet
            panel={room.panel}
            text={text}
            onClose={() => act({ type: 'panel', panel: undefined })}
          />
        )}
      </main>
      <p class="hushed room-status" role="status">
        {room.blackout ? t('black') : announcement(t, language, scene)}
      </p>
      {live?.connected === false && !room.blackout && (
        <p class="room-lost" role="alert">
          <Icon name="warning" />
          {t('live.lost')}
        </p>
      )}
      {room.blackout && <div class="blackout" aria-hidden="true" />}
      <ControlStrip
        main={main}
        awake={awake}
        blackout={room.blackout}
        fullscreen={fullscreen}
        offers={offers}
        live={live}
        opening={opening}
        onCommand={run}
      />
      {help && <HelpDialog onClose={() => showHelp(false)} />}
    </>
  );
}
