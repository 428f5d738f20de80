import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PhoneLink, readRoomCode, shownRoomCode } from '../live/index.ts';
import { Header } from './Header.tsx';
import { Join } from './Join.tsx';
import { RoomScreen } from './RoomScreen.tsx';
import { textsOf } from './texts.ts';
import { WordsContext } from './wordsContext.ts';

interface PhonePageProps {
  readonly language: string;
  /** Keeps a language as this phone's own. */
  readonly onLanguage: (language: string) => void;
  /** Opens the way to a room; the page closes it. */
  readonly connect: (code: string, language: string) => PhoneLink;
}

/** The room that an address of this page names (`#/j/<CODE>`), or nothing. */
function codeInHash(hash: string): string | undefined {
  return readRoomCode(/^#\/j\/(.*)$/i.exec(hash)?.[1] ?? '');
}

/** The whole page: the door, or the room that its address names. */
export function PhonePage({ language, onLanguage, connect }: PhonePageProps) {
  const [shown, setShown] = useState(language);
  const [code, setCode] = useState(() => codeInHash(location.hash));
  const [tries, count] = useState(0);
  const link = useMemo(() => (code === undefined ? undefined : connect(code, shown)), [code, tries]);
  useEffect(() => () => link?.close(), [link]);

  useEffect(() => {
    const follow = () => setCode(codeInHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    document.documentElement.lang = shown;
    document.title = code === undefined ? 'Plein Nord' : `Plein Nord · ${shownRoomCode(code)}`;
  }, [shown, code]);

  const turn = () => {
    const other = shown === 'fr' ? 'en' : 'fr';
    setShown(other);
    onLanguage(other);
  };
  const goTo = (wanted: string) => {
    if (wanted === code) count(tries + 1);
    else location.hash = `#/j/${wanted}`;
  };
  return (
    <WordsContext.Provider value={{ language: shown, t: textsOf(shown), turn }}>
      {code === undefined || link === undefined ? (
        <>
          <Header />
          <Join onCode={goTo} />
        </>
      ) : (
        <RoomScreen code={code} link={link} onCode={goTo} onLeave={() => (location.hash = '')} />
      )}
    </WordsContext.Provider>
  );
}
