import { useEffect, useState } from 'preact/hooks';
import type { OwnScenario } from '../../store/index.ts';
import { hrefOf, Icon, useApp, useLanguage, useTexts } from '../../ui/index.ts';
import { localText } from '../home/localText.ts';
import { OpenButton } from '../open/OpenButton.tsx';
import { AlonePage } from './AlonePage.tsx';
import { InsideHome } from './InsideHome.tsx';

/** Home of a page that stands alone: its one scenario; in an empty page, the files that were opened in it. */
export function AloneHome() {
  const { inside } = useApp();
  return inside ? <InsideHome inside={inside} /> : <EmptyHome />;
}

function EmptyHome() {
  const { ownScenarios } = useApp();
  const t = useTexts();
  const h = useTexts('home');
  const a = useTexts('alone');
  const language = useLanguage();
  const [own, setOwn] = useState<readonly OwnScenario[]>([]);
  useEffect(() => {
    document.title = t('name');
    void ownScenarios.list().then(setOwn);
  }, []);
  const [latest] = own;
  return (
    <AlonePage bridge={<OpenButton />} {...(latest && { scenario: latest.key })}>
      {own.length === 0 ? (
        <section aria-labelledby="alone-empty">
          <h2 id="alone-empty">{a('empty.title')}</h2>
          <p>{a('empty.text')}</p>
        </section>
      ) : (
        <section aria-labelledby="alone-own">
          <h2 id="alone-own">{h('own')}</h2>
          <ul class="alone-games">
            {own.map(({ key, title, fileName }) => (
              <li key={key}>
                <a href={hrefOf({ type: 'play', scenario: key })}>
                  <span>
                    <em>{localText(title, language)}</em>
                    <small>{fileName}</small>
                  </span>
                  <Icon name="next" size={20} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </AlonePage>
  );
}
