import {
  choicesOf,
  type GameState,
  isOpen,
  letterOf,
  type Outcome,
  type ScenarioNode,
  type Voyage,
} from '../../engine/index.ts';
import { anyWording } from '../../format/index.ts';
import type { Mode } from '../../store/index.ts';
import { Button, Unbroken, useTexts } from '../../ui/index.ts';
import type { Aftermath } from './scene.ts';
import { TrialChoices } from './TrialChoices.tsx';
import { TrialEnding } from './TrialEnding.tsx';

interface TrialDeckProps {
  readonly voyage: Voyage;
  readonly node: ScenarioNode;
  readonly state: GameState;
  readonly outcome: Outcome | undefined;
  readonly aftermath: Aftermath | undefined;
  readonly mode: Mode;
  readonly language: string;
  readonly onChoose: (choice: string) => void;
  readonly onGoOn: () => void;
}

/** What is to be done under the stage: read on, answer, or take note of how it ended. */
export function TrialDeck({ voyage, node, state, outcome, aftermath, ...rest }: TrialDeckProps) {
  const t = useTexts('studioTrial');
  const { mode, language, onChoose, onGoOn } = rest;
  const { scenario } = voyage;
  const onward = (
    <Button look="main" icon="next" class="trial-on" onClick={onGoOn}>
      {t('continue')}
    </Button>
  );
  if (aftermath) {
    const { choice, node: from } = aftermath;
    const why = anyWording(choice.why, language);
    return (
      <div class="trial-after">
        <p class="trial-reply">
          <span class="hushed">{t('reply')}</span>
          <b class="trial-letter">{letterOf(from.choices.indexOf(choice))}</b>
          <span lang={language}>
            <Unbroken text={anyWording(choice.text, language)} />
          </span>
        </p>
        {why !== '' && (
          <p class="trial-why">
            <b>{t('why')}</b>{' '}
            <span lang={language}>
              <Unbroken text={why} />
            </span>
          </p>
        )}
        {onward}
      </div>
    );
  }
  switch (node.type) {
    case 'line':
      return <div class="trial-after">{onward}</div>;
    case 'ending': {
      const words = anyWording(outcome?.signed === false && node.notYet ? node.notYet : node.text, language);
      return (
        <>
          <p class="trial-last" lang={language}>
            <Unbroken text={words} />
          </p>
          {outcome && <TrialEnding voyage={voyage} node={node} outcome={outcome} />}
        </>
      );
    }
    case 'decision': {
      const stuck = !choicesOf(node).some((choice) => isOpen(scenario, state, choice));
      return (
        <>
          {stuck && <p class="trial-note">{t('stuck')}</p>}
          <TrialChoices {...{ scenario, node, state, mode, language, onChoose }} />
        </>
      );
    }
  }
}
