import { type DecisionNode, type GameState, isOpen, letterOf, type Scenario } from '../../engine/index.ts';
import { anyWording } from '../../format/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import { EffectHeads, Icon, Unbroken, useLanguage, useTexts } from '../../ui/index.ts';

interface TrialChoicesProps {
  readonly scenario: Scenario;
  readonly node: DecisionNode;
  readonly state: GameState;
  readonly mode: Mode;
  /** The language of the scenario's words. */
  readonly language: string;
  readonly onChoose: (choice: string) => void;
}

/** The replies of a decision in file order, those that are closed with a padlock (rulings, 8). */
export function TrialChoices({ scenario, node, state, mode, language, onChoose }: TrialChoicesProps) {
  const t = useTexts('studioTrial');
  return (
    <ul class="trial-choices" aria-label={t('choices')}>
      {node.choices.map((choice, index) => {
        const open = isOpen(scenario, state, choice);
        const words = anyWording(choice.text, language);
        return (
          <li key={choice.id}>
            <button type="button" class="trial-choice" disabled={!open} onClick={() => onChoose(choice.id)}>
              <b class="trial-letter">{letterOf(index)}</b>
              <span class="trial-choice-words" lang={words === '' ? undefined : language}>
                {words === '' ? <i>{t('noText')}</i> : <Unbroken text={words} />}
              </span>
              {open ? (
                <Effects speed={choice.speed} direction={choice.direction} mode={mode} />
              ) : (
                <span class="trial-lock">
                  <Icon name="lock" size={18} />
                  <span class="hushed">{t('closed')}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface EffectsProps {
  readonly speed: number;
  readonly direction: number;
  readonly mode: Mode;
}

/** What a reply does to both gauges, as far as the mode shows it (rulings, 7). */
function Effects({ speed, direction, mode }: EffectsProps) {
  const t = useTexts('studioTrial');
  const language = useLanguage();
  if (mode === 'exam') return null;
  return (
    <span class="trial-effects">
      {(['speed', 'direction'] as const).map((kind) => {
        const points = kind === 'speed' ? speed : direction;
        const told = mode === 'discovery' ? formatSigned(language, points) : String(Math.abs(points));
        return (
          <span key={kind} class="trial-effect">
            <Icon name={kind === 'speed' ? 'watch' : 'compass'} size={15} />
            <span class="hushed">{t(`effect.${kind}`, { points: told })}</span>
            {mode === 'discovery' && <b aria-hidden="true">{told}</b>}
            <EffectHeads kind={kind} points={points} mode={mode} size={9} />
          </span>
        );
      })}
    </span>
  );
}
