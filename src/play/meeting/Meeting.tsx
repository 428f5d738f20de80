import { useCalm } from '../../ui/index.ts';
import type { GameScene } from '../game/scene.ts';
import { Bridge } from './Bridge.tsx';
import { useCrmQuestion } from './useCrmQuestion.tsx';
import { useNarration } from './useNarration.ts';
import { useTalk } from './useTalk.tsx';

/** The talk with the client, then the manager's question, on one bridge; over once the figure is written. */
export function Meeting(scene: GameScene) {
  const calm = useCalm();
  const narration = useNarration(scene.session, scene.mode, calm);
  const talk = useTalk(scene, narration);
  const question = useCrmQuestion(scene);
  return <Bridge {...(talk ?? question)} calm={calm} skipped={narration.hurried} />;
}
