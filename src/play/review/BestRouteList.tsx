import { useEffect, useRef } from 'preact/hooks';
import type { ReviewRow, Solution } from '../../analysis/index.ts';
import { shown } from '../../engine/index.ts';
import { Button, useScenarioTexts, useTexts } from '../../ui/index.ts';
import { endingKeys } from '../voyage/endingKeys.ts';
import type { BestRoute } from './bestRoute.ts';
import { firstSentence } from './whyQuestion.ts';

interface BestRouteListProps {
  readonly solution: Solution;
  readonly best: BestRoute;
  /** The choices of the player's own game. */
  readonly own: readonly ReviewRow[];
  /** How many choices are told, 1 or more; past the last one the ending is told too. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** The player's own route lost nothing. */
  readonly same: boolean;
}

/** The best route told choice by choice: the client's line, the reply, the reaction in short. */
export function BestRouteList({ solution, best, own, step, onStep, same }: BestRouteListProps) {
  const r = useTexts('review');
  const { scenario } = solution.voyage;
  const s = useScenarioTexts(scenario);
  const list = useRef<HTMLOListElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    // The list appears without taking the focus; each step asked for is read out.
    const last = list.current?.lastElementChild;
    if (begun.current && last instanceof HTMLElement) last.focus({ preventScroll: true });
    begun.current = true;
  }, [step]);
  const told = best.steps.slice(0, step);
  const { steps, outcome, game } = best;
  const done = step > steps.length;
  return (
    <>
      <h4 tabIndex={-1}>{r('map.steps')}</h4>
      {same && <p>{r('map.same')}</p>}
      <ol class="best-steps" ref={list}>
        {told.map(({ node, choice, letter, reacts }, index) => {
          const key = `nodes.${node}.choices.${choice}`;
          const yours = own.some((row) => row.node === node && row.choice === choice);
          return (
            <li key={index} tabIndex={-1}>
              <p class="best-line">{s(`nodes.${node}.text`)}</p>
              <p class="best-reply">
                <b>{letter}</b> {s(`${key}.text`)}
                {yours && <em>{r('map.yours')}</em>}
              </p>
              {reacts && <p class="choice-reaction">{firstSentence(s(`${key}.reaction`))}</p>}
            </li>
          );
        })}
        {done && (
          <li class="best-end" tabIndex={-1}>
            <b>{s(endingKeys(scenario, game.state.node, outcome).title)}</b>{' '}
            {r('map.reached', { score: shown(outcome.score), count: game.state.weeks })}
          </li>
        )}
      </ol>
      {!done && (
        <div class="review-actions">
          <Button icon="next" onClick={() => onStep(step + 1)}>
            {r('map.next')}
          </Button>
          <Button onClick={() => onStep(steps.length + 1)}>{r('map.all')}</Button>
        </div>
      )}
    </>
  );
}
