import { letterOf } from '../engine/index.ts';
import type { PhoneChoice } from '../live/index.ts';
import { ChoiceShape, Icon, type IconName, Unbroken } from '../ui/index.ts';
import type { Mark } from './standing.ts';
import { spoken } from './texts.ts';
import { useWords } from './wordsContext.ts';

const CLOCK: IconName = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.5l3.5 2';

const ICONS: Readonly<Record<Mark | 'lost', IconName>> = {
  sending: CLOCK,
  kept: CLOCK,
  counted: 'check',
  changed: 'check',
  lost: 'close',
};

interface ChoiceCardProps {
  readonly choice: PhoneChoice;
  /** Its place in the menu, which gives its letter and its shape. */
  readonly index: number;
  /** What stands on it when it is this phone's vote, or was to be. */
  readonly mark?: Mark | 'lost' | undefined;
  /** Whether votes are taken. */
  readonly open: boolean;
  readonly onVote: () => void;
}

/** One reply to vote for. A vote is a sheet of paper among dark ones, and says in words how it stands. */
export function ChoiceCard({ choice, index, mark, open, onVote }: ChoiceCardProps) {
  const { t, language } = useWords();
  const { lang, text } = spoken(choice.text, language);
  const chosen = mark !== undefined && mark !== 'lost';
  const able = open && !choice.closed;
  return (
    <button
      type="button"
      class="reply"
      data-mark={mark}
      data-locked={choice.closed}
      aria-pressed={chosen}
      // Not `disabled`, which would take the focus from who has just voted.
      aria-disabled={!able}
      onClick={able ? onVote : undefined}
    >
      <ChoiceShape index={index} />
      <span class="reply-text" lang={lang}>
        <span class="hushed">{letterOf(index)} </span>
        <Unbroken text={text} />
      </span>
      {choice.closed && (
        <span class="reply-mark">
          <Icon name="lock" size={20} />
          {t.closedChoice}
        </span>
      )}
      {mark && (
        <span class="reply-mark">
          <Icon name={ICONS[mark]} size={20} />
          {t.mark[mark]}
        </span>
      )}
    </button>
  );
}
