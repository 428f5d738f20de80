import { useState } from 'preact/hooks';
import { choicesOf, nodeOf } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { Measured } from '../checker/protocol.ts';
import { DecisionBlock } from './DecisionBlock.tsx';

/** Blocks drawn at once. */
const PAGE = 30;
const ORDERS = ['file', 'share'] as const;
type Order = (typeof ORDERS)[number];

/** Every decision with what its choices do and cost, in file order or the weightiest first. */
export function DecisionList({ figures, scenario }: Measured) {
  const t = useTexts('studioBalance');
  const [order, setOrder] = useState<Order>('file');
  const [drawn, setDrawn] = useState(PAGE);
  const { costs, decisions } = figures;
  const shares = new Map(decisions?.map(({ node, share }) => [node, share]));
  const known = new Map(costs?.decisions.map((one) => [one.node, one]));
  const nodes = Object.keys(scenario.nodes).flatMap((id) => {
    const node = nodeOf(scenario, id);
    return node.type === 'decision' && choicesOf(node).length > 0 ? [node] : [];
  });
  if (order === 'share') nodes.sort((a, b) => (shares.get(b.id) ?? 0) - (shares.get(a.id) ?? 0));
  return (
    <section class="balance-decisions" aria-labelledby="balance-decisions">
      <header>
        <h3 id="balance-decisions">{t('decisions')}</h3>
        <label>
          <span class="hushed">{t('order')}</span>
          <select
            class="input"
            value={order}
            onChange={({ currentTarget }) =>
              setOrder(ORDERS.find((one) => one === currentTarget.value) ?? 'file')
            }
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(`orders.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <p class="balance-hint">
        {costs
          ? t(costs.sample === undefined ? 'costsExact' : 'costsSample', { count: costs.sample ?? 0 })
          : t('costsUnknown')}
      </p>
      {nodes.slice(0, drawn).map((node) => (
        <DecisionBlock
          key={node.id}
          node={node}
          costs={known.get(node.id)}
          share={shares.get(node.id)}
          source={costs && (costs.sample === undefined ? 'all' : 'sample')}
        />
      ))}
      {nodes.length > drawn && (
        <button type="button" class="tool" onClick={() => setDrawn(drawn + PAGE)}>
          {t('more', { count: nodes.length - drawn })}
        </button>
      )}
    </section>
  );
}
