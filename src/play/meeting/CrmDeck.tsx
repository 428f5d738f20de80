import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatPercent } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import './CrmDeck.css';
import { CrmScale } from './CrmScale.tsx';
import { digitsAfter } from './digits.ts';

interface CrmDeckProps {
  /** What the CRM itself says, 0 to 100: a dashed mark. What is true is not shown. */
  readonly suggested: number;
  /** The player's figure so far, 0 to 100. */
  readonly figure: number;
  readonly onFigure: (percent: number) => void;
  readonly onWrite: () => void;
}

/** The forecast staff laid flat between the dials: the player's own figure, committed before the reveal. */
export function CrmDeck({ suggested, figure, onFigure, onWrite }: CrmDeckProps) {
  const t = useTexts('crm');
  const language = useLanguage();
  const slider = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => slider.current?.focus({ preventScroll: true }), []);

  const set = (percent: number) => {
    setTyped('');
    onFigure(Math.min(100, Math.max(0, percent)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const digits = /^\d$/.test(event.key) ? digitsAfter(typed, event.key) : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (digits !== undefined) {
      setTyped(digits);
      onFigure(Number(digits));
    } else if (event.key === 'Enter' && event.target === slider.current && !event.repeat) onWrite();
    else if (event.key === 'PageUp') set(figure + 10);
    else if (event.key === 'PageDown') set(figure - 10);
    else return;
    event.preventDefault();
  };
  const percent = (points: number) => formatPercent(language, points);
  return (
    <fieldset class="crm" onKeyDown={onKeyDown}>
      <legend class="hushed">{t('slider')}</legend>
      <div class="crm-head">
        <p class="crm-figure" aria-hidden="true">
          <span>{figure}</span>
          <small>%</small>
        </p>
        <p class="crm-yours">
          <b>{t('forecast')}</b>
          {t('yours')}
        </p>
        <p class="crm-suggests">
          {t('suggests')} <b>{percent(suggested)}</b>
        </p>
      </div>
      <div class="crm-slider">
        <CrmScale figure={figure} suggested={suggested} />
        <input
          ref={slider}
          type="range"
          min={0}
          max={100}
          step={1}
          value={figure}
          aria-label={t('slider')}
          aria-valuetext={t('value', { percent: percent(figure), suggested: percent(suggested) })}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
      </div>
      <div class="crm-buttons">
        <button type="button" class="crm-by-one" aria-label={t('less')} onClick={() => set(figure - 1)}>
          {'\u2212'}
        </button>
        <button type="button" class="crm-write" onClick={onWrite}>
          {t('write', { percent: percent(figure) })}
          <span class="key">{t('enter')}</span>
        </button>
        <button type="button" class="crm-by-one" aria-label={t('more')} onClick={() => set(figure + 1)}>
          +
        </button>
      </div>
      <p class="crm-keys" aria-hidden="true">
        <span>
          <kbd>←</kbd>
          <kbd>→</kbd>
          {t('keys.arrows')}
        </span>
        <span>
          <kbd>{t('keys.pageKey')}</kbd>
          {t('keys.page')}
        </span>
        <span>
          <kbd>6</kbd>
          <kbd>2</kbd>
          {t('keys.digits')}
        </span>
      </p>
    </fieldset>
  );
}
