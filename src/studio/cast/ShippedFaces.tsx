import { useEffect, useState } from 'preact/hooks';
import type { Loose } from '../../format/index.ts';
import { bakedBustUrl, useApp, useLanguage, useTexts } from '../../ui/index.ts';
import { type ShippedLook, shippedLooks } from './shippedLooks.ts';

/** The faces of the shipped scenarios, to start from. */
export function ShippedFaces({ onPick }: { readonly onPick: (avatar: Loose) => void }) {
  const c = useTexts('studioCast');
  const app = useApp();
  const language = useLanguage();
  const [looks, setLooks] = useState<readonly ShippedLook[]>();
  useEffect(() => {
    let alive = true;
    void shippedLooks(app, language).then((found) => alive && setLooks(found));
    return () => {
      alive = false;
    };
  }, [language]);
  if (!looks || looks.length === 0)
    return (
      <p class="field-hint" role="status">
        {c(looks ? 'noPresets' : 'loading')}
      </p>
    );
  return (
    <ul class="cast-presets" aria-label={c('presets')}>
      {looks.map(({ scenario, character, name, avatar }) => (
        <li key={`${scenario} ${character}`}>
          <button type="button" onClick={() => onPick(avatar)}>
            <img class="bust" src={bakedBustUrl(scenario, character, 'neutral')} alt="" loading="lazy" />
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
