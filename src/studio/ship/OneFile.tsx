import { useState } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import { withScenarioInside } from '../../format/index.ts';
import { formatNumber } from '../../i18n/index.ts';
import { Button, useApp, useLanguage, useTexts } from '../../ui/index.ts';
import { download } from '../files/download.ts';
import { ShipRow } from './ShipRow.tsx';

/** The page of the built site that plays the scenario put into it, without the site. */
const PAGE = 'alone.html';

interface OneFileProps {
  readonly text: string;
  readonly scenario: Scenario | undefined;
}

/** The whole game with this scenario in one HTML file (rulings, 24). */
export function OneFile({ text, scenario }: OneFileProps) {
  const { notices } = useApp();
  const h = useTexts('studioShip');
  const language = useLanguage();
  const [made, setMade] = useState<{ readonly name: string; readonly bytes: number }>();
  const make = async ({ id }: Scenario) => {
    try {
      const response = await fetch(PAGE);
      if (!response.ok) throw new Error(`no ${PAGE}`);
      const page = withScenarioInside(await response.text(), { text, language });
      const file = new Blob([page], { type: 'text/html' });
      download(`${id}.html`, file);
      setMade({ name: `${id}.html`, bytes: file.size });
    } catch {
      notices.show('offline');
    }
  };
  return (
    <ShipRow icon="compass" title={h('page.title')} text={h('page.text')}>
      <Button disabled={!scenario} onClick={() => scenario && void make(scenario)}>
        {h('page.make')}
      </Button>
      {made && (
        <p class="ship-said" role="status">
          {h('page.made', {
            name: made.name,
            size: formatNumber(language, Math.round((made.bytes / 1024 / 1024) * 10) / 10),
          })}
        </p>
      )}
    </ShipRow>
  );
}
