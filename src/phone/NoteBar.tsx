import { Icon } from '../ui/index.ts';
import type { Note } from './standing.ts';
import { fill } from './texts.ts';
import { useWords } from './wordsContext.ts';

interface NoteBarProps {
  readonly note: Note | undefined;
  /** The letter that the note speaks of. */
  readonly letter?: string;
  /** The letter of the vote that counts. */
  readonly mine?: string;
}

/** A strip above the question: no network, a pause, a vote that did not count. Its place is always there to be read out. */
export function NoteBar({ note, letter = '', mine = '' }: NoteBarProps) {
  const { t } = useWords();
  return (
    <div class="note-place" role="status">
      {note && (
        <p class="note">
          <Icon name="warning" size={22} />
          {fill(t.note[note], { letter, mine })}
        </p>
      )}
    </div>
  );
}
