import type { ChoiceCost } from '../../analysis/index.ts';
import { Icon, useLanguage, useTexts } from '../../ui/index.ts';
import { costFigure, isBestCost } from '../workbench/costFigure.ts';
import { useBench } from '../workbench/useWorkbench.ts';

/** What a choice costs where best play comes by, else from the mildest situation to the hardest; or that none is better. */
export function CostLabel({ cost }: { readonly cost: ChoiceCost | undefined }) {
  const f = useTexts('studioForm');
  const language = useLanguage();
  const isFormer = useBench((state) => state.balance?.current === false);
  if (!cost) return null;
  const former = isFormer && <span class="hushed">{f('cost.former')}</span>;
  const { atBest, least, most } = cost;
  if (isBestCost(atBest ?? most))
    return (
      <span class="cost is-best" data-former={isFormer}>
        <Icon name="compass" size={14} />
        {f('cost.best')}
        {former}
      </span>
    );
  const told = (points: number) => costFigure(language, points);
  return (
    <span class="cost" data-former={isFormer}>
      {atBest === undefined && told(least) !== told(most)
        ? f('cost.span', { least: told(least), most: told(most) })
        : f('cost.points', { points: told(atBest ?? most) })}
      {former}
    </span>
  );
}
