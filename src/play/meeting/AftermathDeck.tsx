import type { ComponentChildren, RefObject } from 'preact';
import type { Translate } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import './AftermathDeck.css';
import { ChosenCard } from './ChoiceCard.tsx';
import { menuStep } from './Choices.tsx';
import { FadingChoices } from './FadingChoices.tsx';
import type { Aftermath } from './narration.ts';
import { Slip } from './Slip.tsx';
import { Steps } from './Steps.tsx';
import { Why } from './Why.tsx';

interface AftermathDeckProps {
  readonly telling: Omit<Aftermath, 'move'>;
  readonly mode: Mode;
  readonly say: Translate;
  readonly onGoOn: () => void;
  readonly onTakeBack: (() => void) | undefined;
  /** What takes the focus: the chosen card while things move, then the slip, then the why. */
  readonly goRef: RefObject<HTMLButtonElement | null>;
  /** What is asked of the reply before it is played; it stands in the place of all that follows. */
  readonly question?: ComponentChildren;
}

/** After a choice: the reply, how far the telling is, and what leads on. */
export function AftermathDeck({
  telling,
  mode,
  say,
  onGoOn,
  onTakeBack,
  goRef,
  question,
}: AftermathDeckProps) {
  const t = useTexts('meeting');
  const { node, reply, step, steps } = telling;
  const key = `nodes.${node.id}.choices.${reply.choice.id}`;
  const text = say(`${key}.text`);
  const back = onTakeBack && (
    <button type="button" class="take-back" onClick={onTakeBack}>
      <Icon name="undo" size={16} />
      <span>{t('takeBack')}</span>
      <em>{t('takeBackOnce')}</em>
    </button>
  );
  if (step === 'reply') return <FadingChoices telling={telling} mode={mode} say={say} />;
  const rise = telling.replies.indexOf(reply);
  return (
    <div class="aftermath" data-step={menuStep([text])} style={{ '--rise': String(rise) }}>
      <ChosenCard reply={reply} text={text} mode={mode} locked={t('locked')} />
      {question ??
        (step === 'why' ? (
          <Why text={say(`${key}.why`)} onGoOn={onGoOn} goRef={goRef}>
            {back}
          </Why>
        ) : (
          <>
            <Steps steps={steps} step={step} />
            {step === 'settled' && (
              <>
                {steps.includes('why') ? (
                  <Slip title={t('why')} note={t('whyNote')} onPress={onGoOn} buttonRef={goRef} />
                ) : (
                  <Slip title={t('goOn')} onPress={onGoOn} buttonRef={goRef} />
                )}
                {back}
              </>
            )}
          </>
        ))}
    </div>
  );
}
