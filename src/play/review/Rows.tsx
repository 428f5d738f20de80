import { useMemo } from 'preact/hooks';
import type { Solution } from '../../analysis/index.ts';
import { useTexts } from '../../ui/index.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import type { Debrief } from './debrief.ts';
import { otherRepliesOf } from './otherReplies.ts';

interface RowsProps {
  readonly solution: Solution;
  readonly debrief: Debrief;
  /** Index of the choice that the debrief is about. */
  readonly decisive?: number | undefined;
  /** Only what was said, without effects or whys: an exam that is not over tells nothing. */
  readonly bare?: boolean;
  /** Names the game. */
  readonly seed: string;
  /** Plays the game again from a choice, by its index, with another reply if one is named. */
  readonly onReplay?: (index: number, choice?: string) => void;
}

/** Every choice of the game, in order. */
export function Rows({ solution, debrief, decisive, bare = false, seed, onReplay }: RowsProps) {
  const v = useTexts('voyage');
  const { rows, costs, takenBack, game } = debrief;
  const chosen = game.moves.filter(({ choice }) => choice !== undefined);
  const others = useMemo(() => rows.map((row) => otherRepliesOf(solution, row)), [solution, rows]);
  if (rows.length === 0) return null;
  return (
    <section class="review-rows" aria-labelledby="review-choices">
      <h3 id="review-choices" class="hushed">
        {v('review.choices')}
      </h3>
      <ol>
        {rows.map((row, index) => (
          <ChoiceRow
            key={index}
            scenario={solution.voyage.scenario}
            row={row}
            number={index + 1}
            cost={costs[index]}
            decisive={index === decisive}
            confidence={chosen[index]?.confidence}
            takenBack={takenBack?.row === index ? takenBack : undefined}
            bare={bare}
            seed={seed}
            branches={
              onReplay && {
                others: others[index] ?? [],
                onReplay: (choice) => onReplay(index, choice),
              }
            }
          />
        ))}
      </ol>
    </section>
  );
}
