import { memo } from 'preact/compat';
import { MODES, type Mode } from '../../store/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { NotKept } from '../ship/NotKept.tsx';
import { useOpenOwn } from '../ship/useOpenOwn.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { TRIAL_ICONS } from './trialIcons.ts';

interface TrialToolsProps {
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly follows: boolean;
  readonly onFollow: (follows: boolean) => void;
}

function Tools({ mode, onMode, follows, onFollow }: TrialToolsProps) {
  const t = useTexts('studioTrial');
  const bench = useWorkbench();
  const language = useBench((state) => state.language);
  const languages = useBench((state) => state.work.languages);
  return (
    <div class="trial-tools">
      <label>
        <span class="hushed">{t('mode')}</span>
        <select
          class="input"
          value={mode}
          onChange={({ currentTarget }) =>
            onMode(MODES.find((one) => one === currentTarget.value) ?? 'discovery')
          }
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {t(`modes.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {languages.length > 1 && (
        <label>
          <span class="hushed">{t('language')}</span>
          <select
            class="input"
            value={language}
            onChange={({ currentTarget }) => bench.speak(currentTarget.value)}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {one.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        class="tool"
        aria-pressed={follows}
        title={t('followHint')}
        onClick={() => onFollow(!follows)}
      >
        <Icon name={TRIAL_ICONS.follow} size={16} />
        {t('follow')}
      </button>
      <Enlarge />
    </div>
  );
}

/** How it is played: the mode, the language of the words, whether the form follows, and the way to the real screen. */
export const TrialTools = memo(Tools);

/** Plays the draft on the real game screen, in another tab. */
function Enlarge() {
  const t = useTexts('studioTrial');
  const own = useOpenOwn();
  const reading = useBench((state) => state.reading);
  const scenario = reading?.current ? reading.scenario : undefined;
  return (
    <>
      <button
        type="button"
        class="tool"
        disabled={!scenario}
        title={t(scenario ? 'enlargeHint' : 'enlargeNot')}
        onClick={() => scenario && void own.open(scenario, (key) => ({ type: 'play', scenario: key }))}
      >
        <Icon name={TRIAL_ICONS.enlarge} size={16} />
        {t('enlarge')}
      </button>
      {own.failed && <NotKept onClose={own.acknowledge} />}
    </>
  );
}
