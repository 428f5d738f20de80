import type { Scenario } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import type { Debrief } from './debrief.ts';

interface RowsProps {
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  /** Index of the choice that the debrief is about. */
  readonly decisive?: number | undefined;
  /** Plays the game again from a choice, by its index. */
  readonly onReplay?: (index: number) => void;
}

/** Every choice of the game, in order. */
export function Rows({ scenario, debrief, decisive, onReplay }: RowsProps) {
  const v = useTexts('voyage');
  const { rows, costs, takenBack, game } = debrief;
  const chosen = game.moves.filter(({ choice }) => choice !== undefined);
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
            scenario={scenario}
            row={row}
            number={index + 1}
            cost={costs[index]}
            decisive={index === decisive}
            confidence={chosen[index]?.confidence}
            takenBack={takenBack?.row === index ? takenBack : undefined}
            onReplay={onReplay && (() => onReplay(index))}
          />
        ))}
      </ol>
    </section>
  );
}
