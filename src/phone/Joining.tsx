import { useEffect, useState } from 'preact/hooks';
import { shownRoomCode } from '../live/index.ts';
import { NoteBar } from './NoteBar.tsx';
import type { Note } from './standing.ts';
import { fill } from './texts.ts';
import { useWords } from './wordsContext.ts';

interface JoiningProps {
  readonly code: string;
  readonly connected: boolean;
  readonly unavailable?: true;
}

/** Before the room has answered: nothing but its frame until that takes long (visual page, 6). */
export function Joining({ code, connected, unavailable }: JoiningProps) {
  const { t } = useWords();
  const [late, tell] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => tell(true), 2000);
    return () => clearTimeout(timer);
  }, []);
  const reached: Note | undefined = unavailable && 'unavailable';
  return (
    <main class="message">
      <NoteBar note={late ? (connected ? reached : 'offline') : undefined} />
      <p role="status">{late && fill(t.connecting, { code: shownRoomCode(code) })}</p>
    </main>
  );
}
