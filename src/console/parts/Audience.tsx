import type { ComponentChildren } from 'preact';
import { shownRoomCode } from '../../live/index.ts';
import { Button, Icon, useTexts } from '../../ui/index.ts';
import { type RoomOpening, type RoomScene, useRoomsHere } from '../../ui/room/index.ts';

interface AudienceProps {
  readonly scene: RoomScene;
  readonly opening: RoomOpening;
}

/** More phones than this are told as a number only. */
const MOST_DOTS = 60;

/** The room itself: its phones and who of them has voted, or the way to have phones. */
export function Audience({ scene, opening }: AudienceProps) {
  const c = useTexts('console');
  const { live } = scene;
  return (
    <section class="console-block">
      <h2>
        {c('audience.title')}
        <small>{live ? c('audience.phones', { count: live.present }) : c('audience.hands')}</small>
      </h2>
      {live && !import.meta.env.ALONE ? <Phones scene={scene} /> : <Offer opening={opening} />}
    </section>
  );
}

/** How a room without phones comes to some. */
function Offer({ opening }: { readonly opening: RoomOpening }) {
  const c = useTexts('console');
  const { offered, former, failed } = opening;
  if (!offered) return <p class="console-quiet">{c('audience.alone')}</p>;
  return (
    <>
      <p class="console-quiet">{c('audience.offer')}</p>
      {failed && (
        <p class="console-alert" role="alert">
          <Icon name="warning" size={18} />
          {c('audience.failed')}
        </p>
      )}
      <div class="console-pair">
        <Button class="console-button" icon="phone" disabled={opening.opening} onClick={opening.open}>
          {c('audience.open')}
        </Button>
        {former !== undefined && (
          <Button class="console-button" onClick={() => opening.enter(former)}>
            {c('audience.former', { code: shownRoomCode(former) })}
          </Button>
        )}
      </div>
    </>
  );
}

function Phones({ scene }: { readonly scene: RoomScene }) {
  const c = useTexts('console');
  const here = useRoomsHere();
  const { room, live, act } = scene;
  if (!live) return null;
  const { present, voted, code, driver } = live;
  const voting = room.phase === 'open' || room.phase === 'closed';
  const total = Math.max(present, voting ? voted : 0);
  const [address = location.origin] = here?.addresses ?? [];
  return (
    <>
      {total <= MOST_DOTS && (
        <ul class="phones" aria-hidden="true">
          {Array.from({ length: total }, (_, index) => (
            <li key={index} data-voted={voting && index < voted}>
              {voting && index < voted && <Icon name="check" size={13} />}
            </li>
          ))}
        </ul>
      )}
      {voting && (
        <p class="console-quiet">
          {c('audience.voted', { count: voted })}{' '}
          {c('audience.thinking', { count: Math.max(0, present - voted) })}
        </p>
      )}
      <p class="audience-code">
        <b>{shownRoomCode(code)}</b>
        <span>{address.replace(/^https?:\/\//, '').replace(/\/$/, '')}</span>
      </p>
      <div class="console-trio">
        <Toggle on={room.locked} disabled={!driver} onClick={() => act({ type: 'lock', on: !room.locked })}>
          <Icon name="lock" size={18} />
          {c(room.locked ? 'audience.unlock' : 'audience.lock')}
        </Toggle>
        <Toggle on={room.paused} disabled={!driver} onClick={() => act({ type: 'pause', on: !room.paused })}>
          {c(room.paused ? 'audience.resume' : 'audience.pause')}
        </Toggle>
        <Toggle
          on={room.asksConfidence}
          disabled={!driver}
          onClick={() => act({ type: 'confidence', on: !room.asksConfidence })}
        >
          {c('audience.confidence')}
        </Toggle>
      </div>
    </>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Toggle({ on, disabled, onClick, children }: ToggleProps) {
  return (
    <Button class="console-button" aria-pressed={on} disabled={disabled} onClick={onClick}>
      {children}
    </Button>
  );
}
