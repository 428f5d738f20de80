import type { ChoiceCost, DecisionCosts } from '../../analysis/index.ts';
import { type Choice, type DecisionNode, letterOf, SIGNATURE_SCORE, shown } from '../../engine/index.ts';
import { anyWording } from '../../format/index.ts';
import { formatPercent, formatSigned } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { costFigure, isBestCost } from '../workbench/costFigure.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { Mark } from './Mark.tsx';

interface DecisionBlockProps {
  readonly node: DecisionNode;
  /** Nothing for a decision that no game meets, or where nothing is known. */
  readonly costs: DecisionCosts | undefined;
  /** Its share of all that is lost at random, 0 to 100. */
  readonly share: number | undefined;
  /** From what costs are known; `undefined` where they are not. */
  readonly source: 'all' | 'sample' | undefined;
}

/** From the least to the most, or one figure where they are told alike. */
function span(least: string, most: string): string {
  return least === most ? least : `${least}–${most}`;
}

/** One decision: its weight, and what each choice does, costs and leaves. */
export function DecisionBlock({ node, costs, share, source }: DecisionBlockProps) {
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const bench = useWorkbench();
  const written = useBench((state) => state.language);
  const facts = [
    ...(share === undefined ? [] : [t('weight', { share: formatPercent(language, Math.round(share)) })]),
    ...(costs
      ? [
          t('met', { share: formatPercent(language, Math.round(100 * costs.met)) }),
          t('situations', { count: costs.situations }),
        ]
      : source
        ? [t(`notMetHere.${source}`)]
        : []),
  ];
  return (
    <article class="balance-card">
      <table class="balance-table balance-choices">
        <caption>
          <button type="button" class="balance-node" onClick={() => bench.goTo(['nodes', node.id], 'form')}>
            {anyWording(node.text, written) || node.id}
          </button>
          <small>{node.id}</small>
          <span>{facts.join(' · ')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('choice')}</th>
            <th scope="col" class="is-number">
              {t('cost')}
            </th>
            <th scope="col" class="is-number">
              {t('costAtBest')}
            </th>
            <th scope="col" class="is-number">
              {t('leaves')}
            </th>
          </tr>
        </thead>
        <tbody>
          {node.choices.map((choice, index) => (
            <ChoiceRow
              key={choice.id}
              node={node}
              choice={choice}
              letter={letterOf(index)}
              cost={costs?.choices.find((one) => one.choice === choice.id)}
              source={costs && source}
            />
          ))}
        </tbody>
      </table>
    </article>
  );
}

interface ChoiceRowProps {
  readonly node: DecisionNode;
  readonly choice: Choice;
  readonly letter: string;
  readonly cost: ChoiceCost | undefined;
  /** From what its costs are known; `undefined` on a decision that is not met. */
  readonly source: DecisionBlockProps['source'];
}

function ChoiceRow({ node, choice, letter, cost, source }: ChoiceRowProps) {
  const t = useTexts('studioBalance');
  const language = useLanguage();
  const written = useBench((state) => state.language);
  const told = (points: number) => costFigure(language, points);
  const winner = node.choices.findIndex(({ id }) => id === cost?.beatenBy);
  const verdict = () => {
    if (!cost) return source ? t(`neverOpen.${source}`) : '';
    if (winner >= 0)
      return (
        <span class="balance-beaten">
          <Mark shape="down" /> {t('beaten', { letter: letterOf(winner) })}
        </span>
      );
    if (isBestCost(cost.most))
      return (
        <span class="balance-good">
          <Mark shape="up" /> {t('alwaysBest')}
        </span>
      );
    return t(isBestCost(cost.least) ? 'sometimesBest' : 'neverBest');
  };
  const said = verdict();
  const effects = [
    t('watch', { points: formatSigned(language, choice.speed) }),
    t('compass', { points: formatSigned(language, choice.direction) }),
  ].join(' · ');
  return (
    <tr>
      <th scope="row">
        <span class="balance-choice">
          <b>{letter}</b>
          <span>
            <span lang={written}>{anyWording(choice.text, written) || choice.id}</span>
            <small>{effects}</small>
            {said !== '' && <span class="balance-verdict">{said}</span>}
            {cost && cost.open < 1 - 1e-9 && (
              <small>{t('open', { share: formatPercent(language, Math.round(100 * cost.open)) })}</small>
            )}
          </span>
        </span>
      </th>
      <td class="is-number num">{cost ? span(told(cost.least), told(cost.most)) : '–'}</td>
      <td class="is-number num">{cost?.atBest === undefined ? '–' : told(cost.atBest)}</td>
      <td class="is-number num">
        {cost ? span(String(shown(cost.leavesLeast)), String(shown(cost.leavesMost))) : '–'}
        {cost && cost.leavesMost < SIGNATURE_SCORE - 1e-9 && (
          <small class="balance-gone">{t('signatureGone')}</small>
        )}
      </td>
    </tr>
  );
}
