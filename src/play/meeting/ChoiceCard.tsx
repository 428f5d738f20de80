import type { ComponentChildren } from 'preact';
import type { Mode } from '../../store/index.ts';
import { Icon, Unbroken } from '../../ui/index.ts';
import './ChoiceCard.css';
import { Effects } from './Effects.tsx';
import type { Reply } from './narration.ts';

interface ChoiceFaceProps {
  readonly reply: Reply;
  readonly text: string;
  readonly mode: Mode;
  /** What a locked reply says to those who do not see the padlock. */
  readonly locked: string;
}

/** The face of a reply: its letter, its words, and its effects on a stub torn from the card. */
export function ChoiceFace({ reply, text, mode, locked }: ChoiceFaceProps) {
  return (
    <>
      <span class="choice-letter">
        {reply.letter}
        <span class="hushed">.</span>
      </span>
      <span class="choice-body">
        <span class="choice-text">
          <Unbroken text={text} />
        </span>
        {reply.open ? (
          <Effects speed={reply.choice.speed} direction={reply.choice.direction} mode={mode} />
        ) : (
          <span class="choice-lock">
            <Icon name="lock" size={22} />
            <span class="hushed">{locked}</span>
          </span>
        )}
      </span>
    </>
  );
}

interface ChosenCardProps extends ChoiceFaceProps {
  readonly children?: ComponentChildren;
}

/** The reply that was chosen, framed in paper, its tab in ink (visual page, 6). */
export function ChosenCard(props: ChosenCardProps) {
  return (
    <div class="choice choice-chosen">
      <ChoiceFace {...props} />
    </div>
  );
}
