import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Icon, useTexts } from '../../ui/index.ts';
import { reasonsOf } from './whyQuestion.ts';
import './whyQuestion.css';

interface WhyQuestionProps {
  /** The why of each choice of the menu that has one, in the player's language, in file order. */
  readonly whys: readonly { readonly choice: string; readonly why: string }[];
  /** Id of the reply asked about. */
  readonly right: string;
  /** Of the order of the reasons. */
  readonly seed: string;
  /** Called when the why is shown. */
  readonly onShown: () => void;
}

/** Why the right reply works, asked before it is shown (learning page); it counts towards nothing. */
export function WhyQuestion({ whys, right, seed, onShown }: WhyQuestionProps) {
  const r = useTexts('review');
  const [answer, setAnswer] = useState<{ readonly picked: string | undefined }>();
  const told = useRef<HTMLDivElement>(null);
  const reasons = reasonsOf(whys, right, seed);
  const why = whys.find(({ choice }) => choice === right)?.why;
  const done = answer !== undefined;
  const picked = answer?.picked;
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);
  const give = (picked: string | undefined) => {
    setAnswer({ picked });
    onShown();
  };
  return (
    <section class="ask" aria-labelledby="ask-title">
      <h4 id="ask-title">{r('ask.title')}</h4>
      {!done && <p class="ask-hint">{r(reasons.length > 0 ? 'ask.hint' : 'ask.openHint')}</p>}
      {reasons.length > 0 && (
        <ul class="ask-reasons">
          {reasons.map(({ choice, text }) => (
            <li key={choice} class={done ? markOf(choice, picked, right) : ''}>
              {done ? (
                <p>
                  {choice === right && <Icon name="check" size={18} />}
                  {text}
                  {choice === right && <em>{r('ask.its')}</em>}
                  {choice === picked && choice !== right && <em>{r('ask.picked')}</em>}
                </p>
              ) : (
                <button type="button" onClick={() => give(choice)}>
                  {text}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!done && (
        <Button class="ask-show" onClick={() => give(undefined)}>
          {r('ask.show')}
        </Button>
      )}
      <div class={done ? 'ask-told' : 'ask-told is-waiting'} tabIndex={-1} ref={told}>
        {picked !== undefined && (
          <p>
            <b>{r(picked === right ? 'ask.right' : 'ask.elsewhere')}</b>
          </p>
        )}
        <p>{why}</p>
      </div>
    </section>
  );
}

function markOf(choice: string, picked: string | undefined, right: string): string {
  if (choice === right) return 'is-right';
  return choice === picked ? 'is-picked' : '';
}
