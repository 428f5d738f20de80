import { Button, hrefOf, Icon, type Route, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { useBlocked } from '../problems/useBlocked.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import { JsonRow } from './JsonRow.tsx';
import { NotKept } from './NotKept.tsx';
import { OneFile } from './OneFile.tsx';
import { ReviewLink } from './ReviewLink.tsx';
import { ShipRow } from './ShipRow.tsx';
import { Standing } from './Standing.tsx';
import './ship.css';
import { useOpenOwn } from './useOpenOwn.ts';

/** Whether the scenario may leave, and all the ways in which it can. */
export function ShipView() {
  const h = useTexts('studioShip');
  const { id, text } = useBench((state) => state.draft);
  const blocked = useBlocked();
  const scenario = blocked.type === 'free' ? blocked.scenario : undefined;
  const own = useOpenOwn();
  const play = (key: string): Route => ({ type: 'play', scenario: key });
  const project = (key: string): Route => ({ type: 'projector', scenario: key });
  return (
    <div class="ship">
      <Standing blocked={blocked} />
      <ul class="ship-rows">
        <ShipRow icon="screen" title={h('live.title')} text={h('live.text')}>
          <Button
            look="main"
            disabled={!scenario}
            onClick={() => scenario && void own.open(scenario, project)}
          >
            {h('live.project')}
          </Button>
          <Button disabled={!scenario} onClick={() => scenario && void own.open(scenario, play)}>
            {h('live.play')}
          </Button>
        </ShipRow>
        <JsonRow />
        <OneFile text={text} scenario={scenario} />
        <ReviewLink text={text} disabled={!scenario} />
        <ShipRow icon={ICONS.printer} title={h('print.title')} text={h('print.text')}>
          {scenario ? (
            <a class="button button-plain" href={hrefOf({ type: 'studio', draft: id, view: 'storyboard' })}>
              {h('print.make')}
              <Icon name="next" size={20} />
            </a>
          ) : (
            <Button disabled>{h('print.make')}</Button>
          )}
        </ShipRow>
      </ul>
      {own.failed && <NotKept onClose={own.acknowledge} />}
    </div>
  );
}
