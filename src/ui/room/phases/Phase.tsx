import { assertNever } from '../../../engine/index.ts';
import '../room.css';
import '../vote.css';
import type { RoomScene } from '../session/scene.ts';
import { Crm } from './Crm.tsx';
import { Ending } from './Ending.tsx';
import { Frame } from './Frame.tsx';
import { Lobby } from './Lobby.tsx';
import { Played } from './Played.tsx';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { RunOut } from './RunOut.tsx';
import { Vote } from './Vote.tsx';

interface PhaseProps {
  readonly scene: RoomScene;
  readonly fieldOf: (index: number) => (field: HTMLInputElement | null) => void;
  readonly onCounted: (index: number) => void;
  readonly onNext: () => void;
}

/** What the room sees in the present phase. */
export function Phase({ scene, fieldOf, onCounted, onNext }: PhaseProps) {
  const { phase } = scene.room;
  switch (phase) {
    case 'lobby':
      return <Lobby {...scene} />;
    case 'frame':
      return <Frame {...scene} />;
    case 'open':
      return <Vote {...scene} fieldOf={fieldOf} onCounted={onCounted} />;
    case 'closed':
    case 'revealed':
      return <Result {...scene} />;
    case 'played':
      return <Played {...scene} />;
    case 'crm':
      return <Crm {...scene} onNext={onNext} />;
    case 'runOut':
      return <RunOut {...scene} />;
    case 'ending':
      return <Ending {...scene} />;
    case 'review':
      return <Review {...scene} />;
    default:
      return assertNever(phase);
  }
}
