import type { ScenarioNode } from '../../engine/index.ts';
import { Chronograph, Compass, Unbroken, useBustUrl, useDialWords, useTexts } from '../../ui/index.ts';
import { type RoomScene, speakerName } from '../../ui/room/index.ts';
import { gaugesNow } from '../model/gaugesNow.ts';

interface SayProps {
  readonly scene: RoomScene;
  /** Whose line is told. */
  readonly node: ScenarioNode;
}

/** Who says what at this moment, and where both gauges stand. */
export function Say({ scene, node }: SayProps) {
  const t = useTexts('projector');
  const common = useTexts();
  const { voyage, say, own } = scene;
  const id = node.type === 'ending' ? undefined : node.speaker;
  const member = id === undefined ? undefined : voyage.scenario.cast[id];
  const mood = node.type === 'ending' ? 'neutral' : node.mood;
  const url = useBustUrl(voyage.scenario.id, member, mood, own);
  const text = say(`nodes.${node.id}.text`);
  return (
    <header class="say">
      {url !== undefined && <img class="say-face" src={url} alt="" width={76} height={76} />}
      <div class="say-words">
        <p class="say-who">{speakerName(t, scene, node)}</p>
        <h2>
          <Unbroken text={member ? common('quote', { text }) : text} />
        </h2>
      </div>
      <Gauges scene={scene} />
    </header>
  );
}

/** Both gauges, small. */
export function Gauges({ scene }: { readonly scene: RoomScene }) {
  const common = useTexts();
  const words = useDialWords();
  const { speed, direction } = gaugesNow(scene);
  return (
    <p class="say-gauges">
      <Chronograph look="bare" class="say-dial" speed={speed} weeks={0} words={words} />
      <span>
        <b>{speed}</b>
        {common('pace')}
      </span>
      <Compass look="bare" class="say-dial" direction={direction} words={words} />
      <span>
        <b>{direction}</b>
        {common('course')}
      </span>
    </p>
  );
}
