import { assertNever } from '../engine/index.ts';
import type { PhoneLink } from '../live/index.ts';
import { Header } from './Header.tsx';
import { Join } from './Join.tsx';
import { Joining } from './Joining.tsx';
import { Message } from './Message.tsx';
import { NoteBar } from './NoteBar.tsx';
import { Question } from './Question.tsx';
import { type Live, standingOf } from './standing.ts';
import { useLinked } from './useLinked.ts';
import { useWords } from './wordsContext.ts';

interface RoomProps {
  readonly code: string;
  readonly link: PhoneLink;
  /** Goes to the room of a code; the same one is tried again. */
  readonly onCode: (code: string) => void;
  /** Goes back to where a code is typed. */
  readonly onLeave: () => void;
}

/** What a phone shows of its room, whatever has become of the link to it. */
export function RoomScreen(props: RoomProps) {
  const linked = useLinked(props.link);
  const wrong = linked.type === 'refused' && linked.reason !== 'locked';
  return (
    <>
      <Header
        code={wrong ? undefined : props.code}
        connected={linked.type === 'live' ? linked.connected : undefined}
      />
      {linked.type === 'live' ? <InRoom {...props} live={linked} /> : <AtDoor {...props} linked={linked} />}
    </>
  );
}

function InRoom({ live, link, onLeave }: RoomProps & { readonly live: Live }) {
  const { t } = useWords();
  const { phase } = live.view;
  switch (phase) {
    case 'lobby':
    case 'wait':
      return (
        <Message {...t[phase]}>
          <NoteBar note={standingOf(live).note} />
        </Message>
      );
    case 'open':
    case 'closed':
    case 'revealed':
      return <Question live={live} vote={link.vote} />;
    case 'ended':
      return <Ended onLeave={onLeave} />;
    default:
      return assertNever(phase);
  }
}

type Outside = Exclude<ReturnType<PhoneLink['getState']>, Live>;

function AtDoor({ linked, code, link, onCode, onLeave }: RoomProps & { readonly linked: Outside }) {
  const { t } = useWords();
  if (linked.type === 'joining') return <Joining code={code} {...linked} />;
  switch (linked.reason) {
    case 'no-room':
    case 'bad':
      return <Join tried={{ code, reason: 'noRoom' }} onCode={onCode} />;
    case 'slow':
      return <Join tried={{ code, reason: 'slow' }} onCode={onCode} />;
    case 'locked':
      return (
        <Message {...t.locked}>
          <button type="button" class="do" onClick={() => onCode(code)}>
            {t.retry}
          </button>
          <Leave onLeave={onLeave} />
        </Message>
      );
    case 'forbidden':
      return (
        <Message {...t.broken}>
          <Leave onLeave={onLeave} />
        </Message>
      );
    case 'replaced':
      return (
        <Message {...t.replaced}>
          <button type="button" class="do" onClick={link.retake}>
            {t.retake}
          </button>
        </Message>
      );
    case 'flood':
      return (
        <Message {...t.broken}>
          <button type="button" class="do" onClick={link.retake}>
            {t.retry}
          </button>
        </Message>
      );
    case 'ended':
    case 'forgotten':
      return <Ended onLeave={onLeave} />;
    default:
      return assertNever(linked);
  }
}

function Ended({ onLeave }: Pick<RoomProps, 'onLeave'>) {
  const { t } = useWords();
  return (
    <Message {...t.ended}>
      <Leave onLeave={onLeave} />
    </Message>
  );
}

function Leave({ onLeave }: Pick<RoomProps, 'onLeave'>) {
  const { t } = useWords();
  return (
    <button type="button" class="quiet" onClick={onLeave}>
      {t.other}
    </button>
  );
}
