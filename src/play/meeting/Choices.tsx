import type { Translate } from '../../i18n/index.ts';
import type { Mode } from '../../store/index.ts';
import { useTexts } from '../../ui/index.ts';
import { ChoiceFace } from './ChoiceCard.tsx';
import './Choices.css';
import type { Reply } from './narration.ts';
import { textStep } from './textStep.ts';

interface ChoicesProps {
  readonly node: string;
  readonly replies: readonly Reply[];
  readonly mode: Mode;
  readonly say: Translate;
  readonly onChoose: (choice: string) => void;
  /** For a reply that failed before, what is said of it to those who do not see it struck through. */
  readonly struck?: (choice: string) => string | undefined;
}

/** The menu: every reply in file order, a closed one greyed, its reason untold (rulings, 8). */
export function Choices({ node, replies, mode, say, onChoose, struck }: ChoicesProps) {
  const t = useTexts('meeting');
  const texts = replies.map(({ choice }) => say(`nodes.${node}.choices.${choice.id}.text`));
  return (
    <ul class="choices" aria-label={t('replies')} data-step={menuStep(texts)}>
      {replies.map((reply, index) => (
        <li key={reply.choice.id}>
          <button
            type="button"
            class={struck?.(reply.choice.id) === undefined ? 'choice' : 'choice choice-struck'}
            aria-disabled={!reply.open}
            aria-keyshortcuts={reply.letter}
            onClick={() => reply.open && onChoose(reply.choice.id)}
          >
            <ChoiceFace reply={reply} text={texts[index] ?? ''} mode={mode} locked={t('locked')} />
            <span class="hushed">{struck?.(reply.choice.id)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One size for a whole menu, by its longest reply; four replies step down sooner (rulings, 13). */
export function menuStep(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length));
  return textStep(longest, texts.length > 3 ? [48, 84] : [66, 112]);
}
