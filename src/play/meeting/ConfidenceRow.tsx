import { useLayoutEffect, useRef } from 'preact/hooks';
import { CONFIDENCES, type Confidence } from '../../engine/index.ts';
import { useSingleKeys, useTexts } from '../../ui/index.ts';
import './ConfidenceRow.css';
import { confidenceKey } from './confidenceKey.ts';

interface ConfidenceRowProps {
  /** Called with what was said, or with nothing where the player passes. */
  readonly onSaid: (level: Confidence | undefined) => void;
}

/**
 * One tap before anything of a reply is seen: how sure is one of it (learning page)? Keys 1 to 3 answer, Enter, Space
 * and Escape pass. It takes the focus, so that a screen reader reads the question.
 */
export function ConfidenceRow({ onSaid }: ConfidenceRowProps) {
  const t = useTexts('confidence');
  const row = useRef<HTMLFieldSetElement>(null);
  const allowed = useSingleKeys();
  const answer = useRef(onSaid);
  answer.current = onSaid;
  useLayoutEffect(() => {
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest' });
    // In the capturing phase, before the keys of the game: Escape passes here, it opens no menu.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const onButton = event.target instanceof Element && event.target.closest('button, a') !== null;
      const level = confidenceKey(event);
      const passes = event.key === 'Escape' || (!onButton && (event.key === 'Enter' || event.key === ' '));
      if (!passes && !(level && allowed(event.key))) return;
      event.preventDefault();
      if (!event.repeat) answer.current(passes ? undefined : level);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);
  return (
    <fieldset class="confidence" ref={row} tabIndex={-1} aria-describedby="confidence-help">
      <legend>{t('question')}</legend>
      <div class="confidence-levels">
        {CONFIDENCES.map((level, index) => (
          <button
            key={level}
            type="button"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onSaid(level)}
          >
            <Pips of={index + 1} />
            <b>{t(level)}</b>
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>
          </button>
        ))}
      </div>
      <button
        type="button"
        class="confidence-pass"
        aria-keyshortcuts="Escape"
        onClick={() => onSaid(undefined)}
      >
        <span>{t('pass')}</span>
        <span class="key" aria-hidden="true">
          {t('passKey')}
        </span>
      </button>
      <span id="confidence-help" class="hushed">
        {t('help')}
      </span>
    </fieldset>
  );
}

/** As many full pips as one is sure. */
function Pips({ of }: { readonly of: number }) {
  return (
    <svg class="confidence-pips" viewBox="0 0 34 10" preserveAspectRatio="xMinYMid" aria-hidden="true">
      {CONFIDENCES.map((level, index) => (
        <circle key={level} cx={5 + index * 12} cy={5} r={4} class={index < of ? 'is-full' : ''} />
      ))}
    </svg>
  );
}
