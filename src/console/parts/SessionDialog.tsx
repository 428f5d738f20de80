import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Dialog, goTo, Icon, useApp, useLanguage, useTexts } from '../../ui/index.ts';
import {
  EXPORTS,
  exportHref,
  forgetRoom,
  type RoomScene,
  roomMark,
  takeOverLink,
} from '../../ui/room/index.ts';

interface SessionDialogProps {
  readonly scene: RoomScene;
  readonly code: string;
  /** How addresses call the scenario. */
  readonly scenario: string;
  readonly onClose: () => void;
}

/** What is done with a whole session: handed over, taken away as files, ended, erased. */
export function SessionDialog({ scene, code, scenario, onClose }: SessionDialogProps) {
  const c = useTexts('console');
  const language = useLanguage();
  const { room, act } = scene;
  return (
    <Dialog title={c('session.title')} onClose={onClose}>
      <TakeOver code={code} />
      <section class="session-part">
        <h3>{c('session.exports')}</h3>
        <ul class="session-files">
          {EXPORTS.map((file) => (
            <li key={file}>
              <a class="button" href={exportHref(code, file, language)} target="_blank" rel="noreferrer">
                {c(`session.file.${file.split('.')[0]}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="session-part">
        <h3>{c('session.end')}</h3>
        <p>{c('session.endHint')}</p>
        <Button onClick={() => act({ type: room.ended ? 'back' : 'end' })}>
          {c(room.ended ? 'session.reopen' : 'session.endNow')}
        </Button>
      </section>
      <Forget code={code} scenario={scenario} />
    </Dialog>
  );
}

/** The address by which another device takes the room over; shown only when asked for, since it is a key. */
function TakeOver({ code }: { readonly code: string }) {
  const c = useTexts('console');
  const [link, setLink] = useState<string>();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [shown]);
  useEffect(() => {
    void takeOverLink(code).then(setLink);
  }, [code]);
  if (link === undefined) return null;
  return (
    <section class="session-part">
      <h3>{c('session.takeOver')}</h3>
      <p>{c('session.takeOverHint')}</p>
      {shown ? (
        <p class="session-link">
          <input
            ref={field}
            readOnly
            value={link}
            aria-label={c('session.takeOver')}
            onFocus={(event) => event.currentTarget.select()}
          />
          {/* On plain http there is no clipboard: the address is selected by hand. */}
          {'clipboard' in navigator && navigator.clipboard !== undefined && (
            <Button onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
              {c(copied ? 'session.copied' : 'session.copy')}
            </Button>
          )}
        </p>
      ) : (
        <Button onClick={() => setShown(true)}>{c('session.show')}</Button>
      )}
    </section>
  );
}

interface ForgetProps {
  readonly code: string;
  readonly scenario: string;
}

/** "Forget now": asked twice, since nothing brings it back. */
function Forget({ code, scenario }: ForgetProps) {
  const c = useTexts('console');
  const { storage } = useApp();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const forget = async () => {
    if (!(await forgetRoom(code))) return setFailed(true);
    roomMark(storage, scenario).write(undefined);
    goTo({ type: 'console', scenario }, true);
  };
  return (
    <section class="session-part">
      <h3>{c('session.forget')}</h3>
      <p>{c(failed ? 'session.forgetFailed' : 'session.forgetHint')}</p>
      {asked ? (
        <p class="session-link">
          <Button class="session-danger" onClick={() => void forget()}>
            <Icon name="warning" size={18} />
            {c('session.forgetSure')}
          </Button>
          <Button onClick={() => setAsked(false)}>{c('session.keep')}</Button>
        </p>
      ) : (
        <Button onClick={() => setAsked(true)}>{c('session.forgetNow')}</Button>
      )}
    </section>
  );
}
