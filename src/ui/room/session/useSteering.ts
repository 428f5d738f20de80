import { useRef } from 'preact/hooks';
import { switchLanguage, UI_LANGUAGES } from '../../../i18n/index.ts';
import type { Panel } from '../../../live/index.ts';
import { useApp, useLanguage } from '../../index.ts';
import { debriefStep } from '../debrief/debriefViews.ts';
import { type Command, isEcho, isLate, type Pressed } from './command.ts';
import { decisionShown } from './decisionShown.ts';
import { type MainAction, mainAction } from './mainAction.ts';
import { panelText } from './panelText.ts';
import type { RoomScene } from './scene.ts';
import type { Fullscreen } from './useFullscreen.ts';
import { useSince } from './useSince.ts';

/** Which commands make sense in the present phase. */
export interface Offers {
  readonly back: boolean;
  readonly replay: boolean;
  readonly recast: boolean;
  readonly why: boolean;
  readonly question: boolean;
}

export interface Steering {
  readonly main: MainAction | undefined;
  readonly offers: Offers;
  /** Carries a command out, from whichever key or button; the echo of a bouncing one does nothing. */
  readonly run: (command: Command) => void;
}

interface SteeringProps {
  readonly scene: RoomScene;
  readonly fullscreen: Fullscreen;
  readonly onHelp: () => void;
  /** What the n-th choice, 0-based, does while hands are counted: goes to its figure. */
  readonly onCount: (index: number) => void;
}

/** What the keys, the clicker and the buttons of either window do to the room. */
export function useSteering({ scene, fullscreen, onHelp, onCount }: SteeringProps): Steering {
  const { i18n, settings, notices } = useApp();
  const language = useLanguage();
  const pressed = useRef<Pressed>(undefined);
  const { solution, room, act } = scene;
  const main = mainAction(scene);
  const decision = decisionShown(scene);
  const offers: Offers = {
    back: room.phase !== 'lobby',
    replay: room.rounds.length > 0 && room.phase !== 'review',
    recast: room.phase === 'revealed',
    why: panelText(scene, 'why') !== undefined,
    question: panelText(scene, 'question') !== undefined,
  };
  const toggle = (panel: Panel) => act({ type: 'panel', panel: room.panel === panel ? undefined : panel });
  const before = room.phase === 'review' ? debriefStep(solution, room, -1) : undefined;
  // Where the room stands, and since when: the other window may just have gone there.
  const place = [room.phase, room.panel, room.epoch, room.game.moves.length].join();
  const movedAt = useSince(place);
  const darkenedAt = useSince(room.blackout);
  const light = () => act({ type: 'blackout', on: false });
  const choose = (index: number) => {
    const choice = decision?.choices[index]?.id;
    if (choice === undefined) return;
    if (room.phase === 'open') onCount(index);
    else act({ type: room.phase === 'played' ? 'branch' : 'tie', choice });
  };
  const run = (command: Command) => {
    const now: Pressed = { type: command.type, time: performance.now() };
    if (isEcho(pressed.current, now) || isLate(command.type === 'blackout' ? darkenedAt : movedAt, now))
      return;
    pressed.current = now;
    switch (command.type) {
      case 'next':
        if (room.blackout) light();
        else if (main) act(...main.events);
        return;
      case 'back':
        if (room.blackout) light();
        else if (before) act({ type: 'panel', panel: before.view });
        else act({ type: 'back' });
        return;
      case 'blackout':
        act({ type: 'blackout', on: !room.blackout });
        return;
      case 'replay':
        if (offers.replay) act({ type: 'jump', decision: room.rounds.length - 1 });
        return;
      case 'recast':
        act({ type: 'recast' });
        return;
      case 'why':
      case 'question':
        if (offers[command.type]) toggle(command.type);
        return;
      case 'choice':
        choose(command.index);
        return;
      case 'dismiss':
        if (room.blackout) light();
        else if (room.panel && room.phase !== 'review') act({ type: 'panel', panel: undefined });
        return;
      case 'fullscreen':
        fullscreen.toggle();
        return;
      case 'language': {
        const next = UI_LANGUAGES.find((one) => one !== language) ?? language;
        notices.tellFault(settings.change({ language: next }));
        switchLanguage(i18n, next).catch(() => notices.show('offline'));
        return;
      }
      case 'help':
        onHelp();
        return;
    }
  };
  return { main, offers, run };
}
