import { useEffect, useState } from 'preact/hooks';
import { secondsLeft } from '../live/index.ts';
import { useWords } from './wordsContext.ts';

interface CountdownProps {
  /** When the vote ends, in milliseconds since 1970 by the server's clock. */
  readonly until: number;
  /** What to add to this phone's clock to have the server's, in milliseconds. */
  readonly clockOffset: number;
}

/** The time left to vote, as 1:05; nothing once it is over: the server alone closes the vote. */
export function Countdown({ until, clockOffset }: CountdownProps) {
  const { t } = useWords();
  const left = () => secondsLeft(until, clockOffset);
  const [seconds, tick] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => tick(left), 250);
    tick(left);
    return () => clearInterval(timer);
  }, [until, clockOffset]);
  if (seconds <= 0) return null;
  return (
    <p class="countdown" role="timer">
      <span class="hushed">{t.time} </span>
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </p>
  );
}
