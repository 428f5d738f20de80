import { assertNever } from '../../../engine/index.ts';
import '../room.css';
import type { RoomScene } from '../session/scene.ts';
import type { HandsCount } from '../session/useFacilitating.ts';
import { Closed } from './Closed.tsx';
import { Crm } from './Crm.tsx';
import { Ended } from './Ended.tsx';
import { Ending } from './Ending.tsx';
import { Frame } from './Frame.tsx';
import { Lobby } from './Lobby.tsx';
import { Played } from './Played.tsx';
import { Result } from './Result.tsx';
import { Review } from './Review.tsx';
import { RunOut } from './RunOut.tsx';
import { Stairs } from './Stairs.tsx';
import { Tree } from './Tree.tsx';
import { Answer, Turn } from './Turn.tsx';
import { Vote } from './Vote.tsx';

interface PhaseProps extends HandsCount {
  readonly scene: RoomScene;
}

/** What the room sees in the present phase. */
export function Phase({ scene, fieldOf, onCounted, onNext }: PhaseProps) {
  const { phase, ended } = scene.room;
  if (ended) return <Ended />;
  switch (phase) {
    case 'lobby':
      return <Lobby {...scene} />;
    case 'frame':
      return <Frame {...scene} />;
    case 'open':
      return <Vote {...scene} fieldOf={fieldOf} onCounted={onCounted} />;
    case 'closed':
      return <Closed {...scene} />;
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
      return <Debrief {...scene} />;
    default:
      return assertNever(phase);
  }
}

/** The views of the debrief, one after the other; the tree comes first. */
function Debrief(scene: RoomScene) {
  switch (scene.room.panel) {
    case 'stairs':
      return <Stairs {...scene} />;
    case 'turn':
      return <Turn {...scene} />;
    case 'answer':
      return <Answer {...scene} />;
    case 'decisions':
      return <Review {...scene} />;
    default:
      return <Tree {...scene} />;
  }
}
