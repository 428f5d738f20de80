import type { SurenessLevel } from '../live/index.ts';
import { useWords } from './wordsContext.ts';

const LEVELS: readonly SurenessLevel[] = [0, 1, 2];

interface SurenessProps {
  readonly value: SurenessLevel | undefined;
  readonly onSay: (level: SurenessLevel) => void;
}

/** How sure one is of the vote given; a vote counts without it. */
export function Sureness({ value, onSay }: SurenessProps) {
  const { t } = useWords();
  return (
    <fieldset class="sureness">
      <legend>{t.sure.ask}</legend>
      {LEVELS.map((level) => (
        <button key={level} type="button" aria-pressed={level === value} onClick={() => onSay(level)}>
          <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
            {LEVELS.map((dot) => (
              <circle key={dot} cx={6 + 12 * dot} cy="6" r="4.2" data-filled={dot <= level} />
            ))}
          </svg>
          {t.sure.levels[level]}
        </button>
      ))}
    </fieldset>
  );
}
