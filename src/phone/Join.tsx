import { useEffect, useRef, useState } from 'preact/hooks';
import { readRoomCode, shownRoomCode } from '../live/index.ts';
import { fill } from './texts.ts';
import { useWords } from './wordsContext.ts';

interface JoinProps {
  /** The code that was tried in vain, and why. */
  readonly tried?: { readonly code: string; readonly reason: 'noRoom' | 'slow' } | undefined;
  readonly onCode: (code: string) => void;
}

/** The door for who has no camera for the QR code, or mistyped: the code on the screen, in any case. */
export function Join({ tried, onCode }: JoinProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [fault, tell] = useState(tried?.reason as 'noRoom' | 'slow' | 'format' | undefined);
  const focus = () => field.current?.select();
  useEffect(() => {
    tell(tried?.reason);
    if (tried) focus();
  }, [tried]);
  return (
    <main class="join">
      <h1>{t.join.title}</h1>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const code = readRoomCode(field.current?.value ?? '');
          if (code !== undefined) return onCode(code);
          tell('format');
          focus();
        }}
      >
        <label for="code">{t.join.label}</label>
        <input
          id="code"
          ref={field}
          defaultValue={tried && shownRoomCode(tried.code)}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={16}
          enterkeyhint="go"
          aria-describedby="code-hint"
          aria-invalid={fault !== undefined}
        />
        <div id="code-hint" role="status">
          {fault === undefined ? (
            <p>{t.join.hint}</p>
          ) : (
            <p class="join-fault">{fill(t.join[fault], { code: tried ? shownRoomCode(tried.code) : '' })}</p>
          )}
        </div>
        <button type="submit" class="do">
          {t.join.go}
        </button>
      </form>
    </main>
  );
}
