import { useEffect, useRef, useState } from 'preact/hooks';
import { type RoomOpening, useOpenRoom } from '../live/useOpenRoom.ts';
import type { RoomScene } from './scene.ts';
import { type Fullscreen, useFullscreen } from './useFullscreen.ts';
import { useKeys } from './useKeys.ts';
import { type Steering, useSteering } from './useSteering.ts';
import { useWakeLock } from './useWakeLock.ts';

/** How the keys reach the figures of raised hands, and what comes after each. */
export interface HandsCount {
  /** The count field of the n-th choice of the menu, 0-based. */
  readonly fieldOf: (index: number) => (field: HTMLInputElement | null) => void;
  /** Called on Enter in the field of the n-th choice. */
  readonly onCounted: (index: number) => void;
  readonly onNext: () => void;
}

/** All that either window lets the facilitator do. */
export interface Facilitating extends Steering {
  readonly opening: RoomOpening;
  readonly fullscreen: Fullscreen;
  readonly hands: HandsCount;
  /** Whether the list of keys lies open. */
  readonly help: boolean;
  readonly showHelp: (shown: boolean) => void;
}

interface FacilitatingProps {
  readonly scene: RoomScene;
  /** How addresses call the window, and the scenario. */
  readonly screen: 'projector' | 'console';
  readonly scenario: string;
  /** Title of the window. */
  readonly title: string;
}

/** Steers a room from either window: its keys, its figures, its phones; the screen stays awake meanwhile. */
export function useFacilitating({ scene, screen, scenario, title }: FacilitatingProps): Facilitating {
  const opening = useOpenRoom({ screen, scenario, code: scene.live?.code });
  const [help, showHelp] = useState(false);
  const fullscreen = useFullscreen();
  useWakeLock();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const steering = useSteering({
    scene,
    fullscreen,
    onHelp: () => showHelp(true),
    onCount: (index) => fields.current[index]?.focus(),
  });
  const { run } = steering;
  useKeys(run);
  const onNext = () => run({ type: 'next' });
  const hands: HandsCount = {
    fieldOf: (index) => (field) => {
      fields.current[index] = field;
    },
    onCounted: (index) => {
      const next = fields.current.slice(index + 1).find((field) => field?.isConnected);
      if (next) next.focus();
      else onNext();
    },
    onNext,
  };
  return { ...steering, opening, fullscreen, hands, help, showHelp };
}
