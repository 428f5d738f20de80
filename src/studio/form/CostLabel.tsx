import type { ChoiceCost } from '../../analysis/index.ts';
import { formatNumber } from '../../i18n/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { useBench } from '../workbench/useWorkbench.ts';

/** Points below which an answer is one of the best (review page, 2.3). */
const BEST = 0.5;

/** What an answer costs where best play comes by, else from the mildest situation to the hardest; or that none is better. */
export function CostLabel({ cost }: { readonly cost: ChoiceCost | undefined }) {
  const f = useTexts('studioForm');
  const language = useLanguage();
  const isFormer = useBench((state) => state.balance?.current === false);
  if (!cost) return null;
  const former = isFormer && <span class="hushed">{f('cost.former')}</span>;
  const { atBest, least, most } = cost;
  if (atBest === undefined ? most <= BEST : atBest <= BEST)
    return (
      <span class="cost is-best" data-former={isFormer}>
        <Icon name="compass" size={14} />
        {f('cost.best')}
        {former}
      </span>
    );
  const told = (points: number) =>
    formatNumber(language, points <= BEST ? 0 : Math.max(1, Math.round(points)));
  return (
    <span class="cost" data-former={isFormer}>
      {atBest === undefined && told(least) !== told(most)
        ? f('cost.span', { least: told(least), most: told(most) })
        : f('cost.points', { points: told(atBest ?? most) })}
      {former}
    </span>
  );
}
