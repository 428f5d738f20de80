import { useEffect, useState } from 'preact/hooks';
import { shownRoomCode } from '../live/index.ts';
import { NoteBar } from './NoteBar.tsx';
import { fill } from './texts.ts';
import { useWords } from './wordsContext.ts';

interface JoiningProps {
  readonly code: string;
  readonly connected: boolean;
}

/** Before the room has answered: nothing but its frame until that takes long (visual page, 6). */
export function Joining({ code, connected }: JoiningProps) {
  const { t } = useWords();
  const [late, tell] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => tell(true), 2000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="message">
      <NoteBar note={late && !connected ? 'offline' : undefined} />
      <p role="status">{late && fill(t.connecting, { code: shownRoomCode(code) })}</p>
    </main>
  );
}
