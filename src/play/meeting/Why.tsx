import type { ComponentChildren, RefObject } from 'preact';
import { Icon, Unbroken, useTexts } from '../../ui/index.ts';
import { textStep } from './textStep.ts';
import './Why.css';

interface WhyProps {
  readonly text: string;
  readonly onGoOn: () => void;
  readonly goRef: RefObject<HTMLButtonElement | null>;
  readonly children: ComponentChildren;
}

/** What the reply changed on the client's side, told last (learning page: consequence first, verdict later). */
export function Why({ text, onGoOn, goRef, children }: WhyProps) {
  const t = useTexts('meeting');
  return (
    <section class="why paper" aria-label={t('why')}>
      <p data-step={textStep(text.length, [230])}>
        <b>{t('why')}</b> <Unbroken text={text} />
      </p>
      <footer>
        {children}
        <button type="button" class="why-go" ref={goRef} onClick={onGoOn}>
          {t('goOn')}
          <span class="key">{t('key')}</span>
          <Icon name="next" size={18} />
        </button>
      </footer>
    </section>
  );
}
