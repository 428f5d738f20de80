import type { ComponentChildren, Ref } from 'preact';
import { Icon, Unbroken } from '../../ui/index.ts';
import './Speech.css';
import { textStep } from './textStep.ts';

interface SpeechProps {
  /** Nothing for a narrator. */
  readonly name?: string;
  readonly role?: string | undefined;
  /** Where one is, e.g. "On the phone". */
  readonly place: string;
  readonly onPhone: boolean;
  readonly text: string;
  /** What the ear and the eye catch after a choice, instead of words spoken. */
  readonly reaction?: boolean;
  readonly focusRef: Ref<HTMLElement>;
  /** What stands under the words. */
  readonly children?: ComponentChildren;
}

/** The client's words on paper, beside his face; it takes the focus when a new line begins. */
export function Speech({ name, role, place, onPhone, text, reaction = false, ...rest }: SpeechProps) {
  const { focusRef, children } = rest;
  return (
    <section class="speech paper" ref={focusRef} tabIndex={-1} aria-label={name ?? place}>
      {name !== undefined && <SpeechTail />}
      <header class="speech-who">
        {name !== undefined && <h2>{name}</h2>}
        {role !== undefined && <span class="speech-role">{role}</span>}
        <span class="speech-place">
          {onPhone && <Icon name="phone" size={16} />}
          <span>{place}</span>
        </span>
      </header>
      <p
        key={text}
        class="speech-text"
        data-step={textStep(text.length, [104, 160])}
        data-reaction={reaction}
      >
        <Unbroken text={text} />
      </p>
      {children}
    </section>
  );
}

function SpeechTail() {
  return (
    <>
      <svg class="speech-tail speech-tail-side" viewBox="0 0 26 34" aria-hidden="true">
        <path d="M26 0C20 14 10 20 0 22 10 27 18 28 26 30Z" fill="#FAF7F0" />
      </svg>
      <svg class="speech-tail speech-tail-up" viewBox="0 0 30 20" aria-hidden="true">
        <path d="M0 20C10 16 14 8 16 0c2 10 5 15 14 20Z" fill="#FAF7F0" />
      </svg>
    </>
  );
}
