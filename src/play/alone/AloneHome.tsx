import { useEffect, useState } from 'preact/hooks';
import type { OwnScenario } from '../../store/index.ts';
import { useApp, useTexts } from '../../ui/index.ts';
import { OwnList } from '../home/OwnList.tsx';
import { AlonePage } from './AlonePage.tsx';
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
    <AlonePage
      bridge={
        <OwnList
          own={own}
          onRemove={(key) => {
            void ownScenarios.remove(key);
            setOwn(own.filter((one) => one.key !== key));
          }}
        />
      }
    >
      <section aria-labelledby="alone-empty">
        <h2 id="alone-empty">{a('empty.title')}</h2>
        <p>{a('empty.text')}</p>
      </section>
    </AlonePage>
  );
}
