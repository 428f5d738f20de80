import { useState } from 'preact/hooks';
import type { ReviewRow } from '../../analysis/index.ts';
import { type Confidence, choicesOf, letterOf, nodeOf, type Scenario } from '../../engine/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { Button, EffectHeads, IconButton, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';
import './choiceRow.css';
import { ClassMark } from './ClassMark.tsx';
import type { TakenBack } from './debrief.ts';
import { OtherReplies } from './OtherReplies.tsx';
import type { OtherReply } from './otherReplies.ts';
import { WhyQuestion } from './WhyQuestion.tsx';

/** What may be played again from a choice. */
export interface Branches {
  readonly others: readonly OtherReply[];
  /** Plays the game again from here, the choice still to make, or with another one. */
  readonly onReplay: (choice?: string) => void;
}

interface ChoiceRowProps {
  readonly scenario: Scenario;
  readonly row: ReviewRow;
  /** Counted from 1. */
  readonly number: number;
  /** Whole points; nothing where that is not known. */
  readonly cost: number | undefined;
  /** The choice that the game turned on, or that cost most. */
  readonly decisive: boolean;
  readonly takenBack: TakenBack | undefined;
  /** How sure the player said to be, before anything was seen. */
  readonly confidence: Confidence | undefined;
  /** Only what was said. */
  readonly bare: boolean;
  /** Names the game, so that it keeps the order of what is asked. */
  readonly seed: string;
  /** Absent where the game cannot be replayed from here. */
  readonly branches: Branches | undefined;
}

/** One choice of the game: what was said, what it moved, what it cost, and why. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { scenario, row, number, cost, decisive, takenBack, confidence, bare, seed, branches } = props;
  const v = useTexts('voyage');
  const s = useScenarioTexts(scenario);
  const choices = choicesOf(nodeOf(scenario, row.node));
  const choice = bare ? undefined : choices.find(({ id }) => id === row.choice);
  const better = choices.findIndex(({ id }) => id === row.bestChoice);
  const key = (id: string, part: string) => `nodes.${row.node}.choices.${id}.${part}`;
  const verdict = cost === undefined ? undefined : row.class;
  const [told, setTold] = useState(false);
  const best = cost && cost > 0 && better >= 0 ? choices[better] : undefined;
  const asked = decisive && branches && best?.why ? best : undefined;
  return (
    <li class={decisive ? 'choice-row is-decisive' : 'choice-row'}>
      <span class="choice-number">{number}</span>
      <span class="row-letter">{row.letter}</span>
      <div class="choice-said">
        {takenBack && (
          <p class="choice-taken-back">
            {v('review.takenBack')}{' '}
            <s>
              {takenBack.letter} {s(`nodes.${takenBack.node}.choices.${takenBack.choice}.text`)}
            </s>
          </p>
        )}
        <p class="row-text">{s(key(row.choice, 'text'))}</p>
        {confidence && <p class="choice-confidence">{v(`review.said.${confidence}`)}</p>}
      </div>
      {cost !== undefined && <Cost cost={cost} />}
      {branches && !decisive && (
        <IconButton
          icon="replay"
          class="icon-button choice-replay"
          label={v('review.replayFrom', { number })}
          onClick={() => branches.onReplay()}
        />
      )}
      <div class="choice-more">
        <div class="choice-facts">
          {verdict && (
            <p class={`choice-class is-${verdict}`}>
              <ClassMark of={verdict} />
              {v(`class.${verdict}`)}
            </p>
          )}
          {choice && <Effects speed={choice.speed} direction={choice.direction} />}
        </div>
        {decisive && choice?.reaction && <p class="choice-reaction">{s(key(choice.id, 'reaction'))}</p>}
        {best && decisive && (
          <p class="choice-better">
            <b>{letterOf(better)}</b> <span class="hushed">{v('review.better')}</span>{' '}
            {s(key(best.id, 'text'))}
          </p>
        )}
        {branches && decisive && (
          <Button icon="replay" class="choice-replay-here" onClick={() => branches.onReplay()}>
            {v('review.replayHere')}
            <span class="hushed">{`, ${number}`}</span>
          </Button>
        )}
        {asked && (
          <WhyQuestion
            whys={choices.flatMap(({ id, why }) => (why ? { choice: id, why: s(key(id, 'why')) } : []))}
            right={asked.id}
            seed={seed}
            onShown={() => setTold(true)}
          />
        )}
        {choice && (choice.why || (choice.reaction && !decisive)) && (
          <details class="choice-why fold" open={decisive && (told || !asked)}>
            <summary>{v('review.why')}</summary>
            {choice.reaction && !decisive && <p class="choice-reaction">{s(key(choice.id, 'reaction'))}</p>}
            {choice.why && <p>{s(key(choice.id, 'why'))}</p>}
            {best && !decisive && (
              <p class="choice-better">
                <b>{letterOf(better)}</b> <span class="hushed">{v('review.better')}</span>{' '}
                {s(key(best.id, 'text'))}
              </p>
            )}
          </details>
        )}
        {branches && (
          <OtherReplies
            scenario={scenario}
            node={row.node}
            replies={branches.others}
            number={number}
            onPlay={branches.onReplay}
          />
        )}
      </div>
    </li>
  );
}

function Cost({ cost }: { readonly cost: number }) {
  const v = useTexts('voyage');
  const language = useLanguage();
  return (
    <div class="choice-cost">
      <span class="hushed">{v('review.costOf', { count: cost })}</span>
      <b class={cost === 0 ? 'is-nothing' : ''} aria-hidden="true">
        {formatSigned(language, -cost)}
      </b>
      <svg viewBox="0 0 92 10" preserveAspectRatio="none" aria-hidden="true">
        <path class="choice-cost-line" d="M0 9.2H92" />
        <rect class="choice-cost-bar" width={(92 * cost) / 100} height="9.2" />
      </svg>
    </div>
  );
}

/** What the choice moved, in every mode: the game is over. */
function Effects({ speed, direction }: { readonly speed: number; readonly direction: number }) {
  const v = useTexts('voyage');
  const language = useLanguage();
  return (
    <p class="choice-effects">
      <span>
        {v('review.watch')} <b class="num">{formatSigned(language, speed)}</b>
        <EffectHeads kind="speed" points={speed} mode="discovery" size={10} />
      </span>
      <span>
        {v('review.compass')} <b class="num">{formatSigned(language, direction)}</b>
        <EffectHeads kind="direction" points={direction} mode="discovery" size={10} />
      </span>
    </p>
  );
}
