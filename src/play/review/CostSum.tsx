import { useTexts } from '../../ui/index.ts';

interface CostSumProps {
  /** Whole points, in game order. */
  readonly costs: readonly number[];
  /** The score as it is shown. */
  readonly score: number;
}

/** 100 less the costs is the score: what the staircase shows, in figures. */
export function CostSum({ costs, score }: CostSumProps) {
  const v = useTexts('voyage');
  const paid = costs.filter((cost) => cost > 0);
  if (paid.length === 0) return null;
  const start = score + paid.reduce((sum, cost) => sum + cost, 0);
  return (
    <p class="debrief-sum">
      <span class="hushed">{v('review.equals', { start, costs: paid.join(', '), score })}</span>
      <span aria-hidden="true">
        <b>{start}</b>
        {paid.map((cost, index) => (
          <span key={index}>
            {' − '}
            <b class="is-cost">{cost}</b>
          </span>
        ))}
        {' = '}
        <b>{score}</b>
      </span>
    </p>
  );
}
