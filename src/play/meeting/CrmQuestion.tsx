import type { GameScene } from '../game/scene.ts';

export function CrmQuestion({ session }: GameScene) {
  return (
    <button type="button" onClick={() => session.act({ type: 'forecast', percent: 50 })}>
      50
    </button>
  );
}
