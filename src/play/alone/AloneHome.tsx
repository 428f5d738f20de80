import { useEffect, useState } from 'preact/hooks';
import type { OwnScenario } from '../../store/index.ts';
import { useApp, useTexts } from '../../ui/index.ts';
import '../home/home.css';
import { OwnList } from '../home/OwnList.tsx';
import { AloneSide } from './AloneSide.tsx';
import { InsideHome } from './InsideHome.tsx';

/** Home of a page that stands alone: its one scenario; in an empty page, the files of the player's own. */
export function AloneHome() {
  const { inside } = useApp();
  return inside ? <InsideHome inside={inside} /> : <EmptyHome />;
}

function EmptyHome() {
  const { ownScenarios } = useApp();
  const t = useTexts();
  const a = useTexts('alone');
  const [own, setOwn] = useState<readonly OwnScenario[]>([]);
  useEffect(() => {
    document.title = t('name');
    void ownScenarios.list().then(setOwn);
  }, []);
  return (
    <div class="home">
      <AloneSide>
        <OwnList
          own={own}
          onRemove={(key) => {
            void ownScenarios.remove(key);
            setOwn(own.filter((one) => one.key !== key));
          }}
        />
      </AloneSide>
      <main class="alone-page paper">
        <div class="alone-sheet">
          <h2>{a('empty.title')}</h2>
          <p>{a('empty.text')}</p>
        </div>
      </main>
    </div>
  );
}
