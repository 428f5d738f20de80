import { useEffect, useState } from 'preact/hooks';
import { checking } from '../../analysis/check.ts';
import type { Scenario } from '../../engine/index.ts';
import { anyWording, tidied } from '../../format/index.ts';
import { newDraft } from '../../store/index.ts';
import { Bar, Button, goTo, hrefOf, LanguageSwitch, useApp, useLanguage, useTexts } from '../../ui/index.ts';
import { inSlices } from '../../ui/scenario/apart/inSlices.ts';
import { Picture } from '../library/Picture.tsx';
import { draftsOf } from '../workbench/draftsOf.ts';
import { keepOwn } from './keepOwn.ts';
import { textOfLink } from './reviewLink.ts';
import './ship.css';

type Found =
  | { readonly type: 'opening' | 'damaged' }
  | { readonly type: 'faulty'; readonly text: string; readonly errors: number }
  | { readonly type: 'playable'; readonly text: string; readonly scenario: Scenario };

async function found(hash: string): Promise<Found> {
  const text = await textOfLink(hash);
  if (text === undefined) return { type: 'damaged' };
  const checked = await inSlices(checking(text, { balance: false }));
  if (checked?.scenario) return { type: 'playable', text, scenario: checked.scenario };
  const errors = checked?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  return { type: 'faulty', text, errors };
}

/** What a review link brings: a scenario to play, or to go on writing. Nothing is kept before a button is pressed. */
export function OpenLinkScreen() {
  const app = useApp();
  const s = useTexts('studio');
  const h = useTexts('studioShip');
  const language = useLanguage();
  const [what, setWhat] = useState<Found>({ type: 'opening' });
  useEffect(() => {
    const open = () => void found(location.hash).then(setWhat);
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const fileName = what.type === 'playable' ? `${what.scenario.id}.json` : 'scenario.json';
  const play = async (scenario: Scenario, text: string) => {
    const key = await keepOwn({ scenario, text, fileName }, app.ownScenarios, Date.now());
    // It is played all the same, as long as the page lives.
    if (key === undefined) app.notices.show('storage-failed');
    goTo({ type: 'play', scenario: key ?? `mine-${scenario.id}` });
  };
  const write = async (text: string) => {
    // What is no scenario file yet is mended on the bench, as it came.
    const draft = newDraft(tidied(text) ?? text, fileName, Date.now());
    await draftsOf(app).keep(draft);
    goTo({ type: 'studio', draft: draft.id });
  };
  return (
    <div class="open-link">
      <Bar title={s('studio')}>
        <LanguageSwitch />
      </Bar>
      <main class="open-link-page">
        <article class="open-link-card paper">
          {what.type === 'playable' && (
            <>
              <Picture place={what.scenario.place} face={Object.values(what.scenario.cast)[0]} />
              <p class="open-link-kicker">{h('open.kicker')}</p>
              <h2>{anyWording(what.scenario.title, language)}</h2>
              <p>{anyWording(what.scenario.objective, language)}</p>
              <p class="open-link-does">
                <Button look="main" onClick={() => void play(what.scenario, what.text)}>
                  {h('open.play')}
                </Button>
                <Button onClick={() => void write(what.text)}>{h('open.write')}</Button>
              </p>
            </>
          )}
          {what.type === 'faulty' && (
            <>
              <h2>{h('open.faulty', { count: what.errors })}</h2>
              <p class="open-link-does">
                <Button look="main" onClick={() => void write(what.text)}>
                  {h('open.write')}
                </Button>
              </p>
            </>
          )}
          {(what.type === 'opening' || what.type === 'damaged') && (
            <>
              <h2>
                <span role="status">{h(`open.${what.type}`)}</span>
              </h2>
              {what.type === 'damaged' && (
                <p class="open-link-does">
                  <a class="button button-main" href={hrefOf({ type: 'home' })}>
                    {h('open.home')}
                  </a>
                </p>
              )}
            </>
          )}
        </article>
      </main>
    </div>
  );
}
