import { useRef } from 'preact/hooks';
import { Button, useTexts } from '../../ui/index.ts';
import { type RoomScene, useCountdown } from '../../ui/room/index.ts';

/** Seconds that the two buttons start with, and that the running timer is extended by. */
const LENGTHS = [30, 60] as const;
const MORE = 30;

/** The timer of a vote: started, extended, stopped; lit in paper, never in the watch's orange. */
export function Timer({ scene }: { readonly scene: RoomScene }) {
  const c = useTexts('console');
  const { room, act, clockOffset } = scene;
  const left = useCountdown(room.timer, clockOffset);
  const whole = useRef(60);
  const until = (seconds: number) => Math.round(Date.now() + clockOffset + seconds * 1000);
  if (room.timer === undefined || left === undefined)
    return (
      <div class="timer">
        <span class="timer-word">{c('timer.title')}</span>
        {LENGTHS.map((seconds) => (
          <Button
            key={seconds}
            class="console-button"
            onClick={() => {
              whole.current = seconds;
              act({ type: 'timer', until: until(seconds) });
            }}
          >
            {c('timer.seconds', { seconds })}
          </Button>
        ))}
      </div>
    );
  const { timer } = room;
  return (
    <div class="timer">
      <TimerDial left={left} whole={Math.max(whole.current, left)} />
      <div class="timer-buttons">
        <Button
          class="console-button"
          onClick={() => {
            whole.current = left + MORE;
            act({ type: 'timer', until: timer + MORE * 1000 });
          }}
        >
          {c('timer.more', { seconds: MORE })}
        </Button>
        <Button class="console-button" onClick={() => act({ type: 'timer', until: undefined })}>
          {c('timer.stop')}
        </Button>
      </div>
    </div>
  );
}

/** Sixty strokes, lit as long as their share of the time is left. */
function TimerDial({ left, whole }: { readonly left: number; readonly whole: number }) {
  const c = useTexts('console');
  return (
    <svg
      class="timer-dial"
      width={78}
      height={78}
      viewBox="-39 -39 78 78"
      role="timer"
      aria-label={c('timer.left', { seconds: left })}
    >
      <circle r={37.5} />
      {Array.from({ length: 60 }, (_, index) => (
        <path
          key={index}
          d="M0-35V-28"
          transform={`rotate(${index * 6})`}
          data-lit={index < Math.round((60 * left) / whole)}
        />
      ))}
      <text y={8} text-anchor="middle">
        {left}
      </text>
    </svg>
  );
}
