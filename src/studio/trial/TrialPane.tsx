import { useTexts } from '../../ui/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';
import './trial.css';
import { TrialGameView } from './TrialGameView.tsx';
import { Blocked } from './TrialNotices.tsx';
import { useTrial } from './useTrial.ts';

/** The game beside the draft, by the rules of the game: every edit plays the choices made so far again. */
export function TrialPane() {
  const t = useTexts('studioTrial');
  const reading = useBench((state) => state.reading);
  const trial = useTrial();
  if (trial) return <TrialGameView trial={trial} />;
  return (
    <>
      <header class="trial-head">
        <h2>{t('title')}</h2>
      </header>
      {reading ? <Blocked former={false} /> : <p class="trial-loading">{t('loading')}</p>}
    </>
  );
}
