import type { Scenario } from '../../engine/index.ts';
import { Button, Icon, useScenarioTexts, useTexts } from '../../ui/index.ts';
import type { Lock, OtherReply } from './otherReplies.ts';
import './otherReplies.css';

interface OtherRepliesProps {
  readonly scenario: Scenario;
  readonly node: string;
  readonly replies: readonly OtherReply[];
  /** The choice they belong to, counted from 1. */
  readonly number: number;
  /** Plays the game on from this decision with another reply, by its id. */
  readonly onPlay: (choice: string) => void;
}

/** What the client would have said to the other replies, each of which can be played from here. */
export function OtherReplies({ scenario, node, replies, number, onPlay }: OtherRepliesProps) {
  const r = useTexts('review');
  const s = useScenarioTexts(scenario);
  if (replies.length === 0) return null;
  return (
    <details class="others fold">
      <summary>{r('others.title')}</summary>
      <ul>
        {replies.map((reply) => {
          const { choice, letter } = reply;
          const key = `nodes.${node}.choices.${choice.id}`;
          return (
            <li key={choice.id}>
              <p class="others-reply">
                <b>{letter}</b> {s(`${key}.text`)}
              </p>
              {reply.type === 'locked' ? (
                <Locked scenario={scenario} locks={reply.locks} />
              ) : (
                <>
                  {choice.reaction && <p class="choice-reaction">{s(`${key}.reaction`)}</p>}
                  <p class="others-next">
                    <b>
                      {reply.next.title !== undefined
                        ? s(reply.next.title)
                        : reply.speaker === undefined
                          ? r('others.narrator')
                          : s(`cast.${reply.speaker}.name`)}
                    </b>{' '}
                    {s(reply.next.text)}
                  </p>
                  <p class="others-foot">
                    <Button
                      icon="replay"
                      class="others-play"
                      aria-label={r('others.playOf', { letter, number })}
                      onClick={() => onPlay(choice.id)}
                    >
                      {r('others.play')}
                    </Button>
                    {reply.cost !== undefined && <span>{r('others.cost', { count: reply.cost })}</span>}
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Why a reply could not be made, which is told only now that the game is over (rulings, 8). */
function Locked({ scenario, locks }: { readonly scenario: Scenario; readonly locks: readonly Lock[] }) {
  const r = useTexts('review');
  const s = useScenarioTexts(scenario);
  return (
    <p class="others-locked">
      <Icon name="lock" size={18} />
      <span>
        {[
          r('others.closed'),
          ...locks.map((lock) =>
            lock.type === 'fact'
              ? r(lock.negated ? 'others.factNot' : 'others.fact', { fact: s(`flags.${lock.flag}`) })
              : r(`others.${lock.gauge}.${lock.bound}`, { points: lock.points }),
          ),
        ].join(' ')}
      </span>
    </p>
  );
}
