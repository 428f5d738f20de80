import { shownRoomCode } from '../live/index.ts';
import { Mark } from '../ui/index.ts';
import { useWords } from './wordsContext.ts';

interface HeaderProps {
  readonly code?: string | undefined;
  /** Whether the room hears this phone; nothing is said of it where there is no room. */
  readonly connected?: boolean | undefined;
}

/** The room's code, whether one is connected, and the other language. */
export function Header({ code, connected }: HeaderProps) {
  const { t, language, turn } = useWords();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header class="top">
      <Mark size={28} />
      <p class="top-code">{code === undefined ? 'Plein Nord' : shownRoomCode(code)}</p>
      {connected !== undefined && (
        <p class="top-state" data-connected={connected}>
          {connected ? t.online : t.offline}
        </p>
      )}
      <button
        type="button"
        class="top-language"
        lang={other}
        aria-label={`${other.toUpperCase()} ${t.language}`}
        onClick={turn}
      >
        {other.toUpperCase()}
      </button>
    </header>
  );
}
