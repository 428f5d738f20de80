import type { DecisionNode } from '../../engine/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { choiceToPlay, supportOf, tallyOf } from '../../live/index.ts';
import { Button, ChoiceShape, EffectHeads, Icon, Unbroken, useLanguage, useTexts } from '../../ui/index.ts';
import {
  choiceKeys,
  type HandsCount,
  ICONS,
  lastMove,
  type RoomScene,
  verdictOf,
} from '../../ui/room/index.ts';
import type { Reply } from '../model/replies.ts';
import { ReplyHands } from './ReplyHands.tsx';

interface RepliesProps extends Pick<HandsCount, 'fieldOf' | 'onCounted'> {
  readonly scene: RoomScene;
  readonly decision: DecisionNode;
  readonly replies: readonly Reply[];
}

/** Every reply with what it does, where it leads and what it costs; and, in time, what the room gave it. */
export function Replies({ scene, decision, replies, fieldOf, onCounted }: RepliesProps) {
  const t = useTexts('projector');
  const c = useTexts('console');
  const { voyage, room, live } = scene;
  const { phase } = room;
  const move = phase === 'played' ? lastMove(room) : undefined;
  const lit = move?.choice ?? (phase === 'revealed' ? choiceToPlay(voyage, room) : undefined);
  const counted = phase === 'played' ? room.rounds.at(-1) : room;
  const counts = (id: string) => (counted ? supportOf(counted, id) : 0);
  const most = Math.max(1, ...replies.map(({ id }) => counts(id)));
  const verdict = phase === 'revealed' ? verdictOf(t, scene) : undefined;
  const { total } = tallyOf(voyage, room);
  // The server tells nobody the phones' votes before the reveal: until then only hands have a figure.
  const secret = live && (phase === 'open' || phase === 'closed') ? live : undefined;
  const head =
    verdict?.title ??
    (secret
      ? c('replies.voted', { count: secret.voted, present: Math.max(secret.present, secret.voted) })
      : phase === 'open'
        ? t('vote.total', { count: total })
        : c(`replies.${phase}`));
  return (
    <section class="replies" aria-label={c('replies.title')}>
      <p class="replies-head">
        <b>{head}</b>
        {verdict && <span>{verdict.detail}</span>}
        <span class="replies-only">
          <Icon name={ICONS.hidden} size={16} />
          {c('replies.only')}
        </span>
      </p>
      <ol>
        {replies.map((reply) => (
          <li
            key={reply.id}
            class="reply"
            data-loses={reply.loses}
            data-lit={reply.id === lit}
            data-open={reply.open}
          >
            <ChoiceShape index={reply.index} />
            <div class="reply-words">
              <p>
                <span class="hushed">{reply.letter}</span>
                <Unbroken text={scene.say(`nodes.${decision.id}.choices.${reply.id}.text`)} />
              </p>
              <Effects reply={reply} />
              <LeadsTo reply={reply} scene={scene} />
            </div>
            <Cost reply={reply} />
            <div class="reply-votes">
              {phase === 'open' && reply.open && <ReplyHands {...{ scene, reply, fieldOf, onCounted }} />}
              {phase !== 'frame' && phase !== 'open' && reply.open && (!secret || counts(reply.id) > 0) && (
                <>
                  <p>
                    <b>{counts(reply.id)}</b>{' '}
                    {c(secret ? 'replies.hands' : 'replies.votes', { count: counts(reply.id) })}
                  </p>
                  <span class="reply-bar" data-pattern={reply.index} aria-hidden="true">
                    <span style={{ width: `${(100 * counts(reply.id)) / most}%` }} />
                  </span>
                </>
              )}
              <Act reply={reply} scene={scene} lit={lit} />
            </div>
          </li>
        ))}
      </ol>
      {phase === 'open' && <p class="console-hint">{c('hands.hint', { keys: choiceKeys(t, decision) })}</p>}
    </section>
  );
}

function Effects({ reply }: { readonly reply: Reply }) {
  const common = useTexts();
  const language = useLanguage();
  const parts = [
    { kind: 'speed', icon: 'watch', word: common('pace') },
    { kind: 'direction', icon: 'compass', word: common('course') },
  ] as const;
  return (
    <p class="reply-effects">
      {parts.map(({ kind, icon, word }) => (
        <span key={kind} title={word}>
          <Icon name={icon} size={17} />
          <span class="hushed">{word}</span>
          <b>{formatSigned(language, reply[kind])}</b>
          <EffectHeads kind={kind} points={reply[kind]} mode="discovery" />
        </span>
      ))}
    </p>
  );
}

function LeadsTo({ reply, scene }: { readonly reply: Reply; readonly scene: RoomScene }) {
  const c = useTexts('console');
  const { leadsTo } = reply;
  if (!leadsTo) return <p class="reply-leads">{c('replies.shut')}</p>;
  const ends = leadsTo.type === 'ending';
  const text = scene.say(`nodes.${leadsTo.id}.${ends ? 'title' : 'text'}`);
  return (
    <p class="reply-leads">
      <Icon name={ends ? ICONS.flag : ICONS.diamond} size={17} />
      <span>
        {c(ends ? 'replies.ends' : 'replies.leads')} <b>{text}</b>
      </span>
    </p>
  );
}

function Cost({ reply }: { readonly reply: Reply }) {
  const c = useTexts('console');
  const { cost, best, loses } = reply;
  if (cost === undefined) return <p class="reply-cost" />;
  const kind = best ? 'best' : loses ? 'loses' : cost === 0 ? 'free' : 'costs';
  return (
    <p class="reply-cost" data-kind={kind}>
      <b>{cost === 0 ? '0' : `−${cost}`}</b>
      <span>
        {(best || loses) && <Icon name={best ? 'compass' : ICONS.fall} size={16} />}
        {c(`replies.cost.${kind}`)}
      </span>
    </p>
  );
}

interface ActProps {
  readonly reply: Reply;
  readonly scene: RoomScene;
  readonly lit: string | undefined;
}

/** What can be done with a reply now: decide for it, or play it instead. */
function Act({ reply, scene, lit }: ActProps) {
  const c = useTexts('console');
  const { room, act } = scene;
  const { id, letter, open } = reply;
  if (!open || id === lit) return null;
  if (room.phase === 'revealed')
    return (
      <Button onClick={() => act({ type: 'tie', choice: id })}>{c('replies.decide', { letter })}</Button>
    );
  if (room.phase === 'played')
    return (
      <Button onClick={() => act({ type: 'branch', choice: id })}>{c('replies.instead', { letter })}</Button>
    );
  return null;
}
