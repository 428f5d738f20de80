import { formatNumber } from '../../i18n/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import type { Costs } from './useCosts.ts';

/** Points below which an answer is one of the best (review page, 2.3). */
const BEST = 0.5;

/** What an answer costs, or that none is better. */
export function CostLabel({ costs, choice }: { readonly costs: Costs | undefined; readonly choice: string }) {
  const f = useTexts('studioForm');
  const language = useLanguage();
  const points = costs?.points.get(choice);
  if (!costs || points === undefined) return null;
  const { speed, direction } = costs;
  const title = f('cost.where', { speed, direction });
  return points <= BEST ? (
    <span class="cost is-best" title={title}>
      <Icon name="compass" size={14} />
      {f('cost.best')}
    </span>
  ) : (
    <span class="cost" title={title}>
      {f('cost.points', { points: formatNumber(language, Math.max(1, Math.round(points))) })}
    </span>
  );
}
