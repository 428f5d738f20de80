import type { ComponentChildren } from 'preact';
import { letterOf, nodeOf } from '../../engine/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { Icon, Unbroken, useLanguage, useScenarioTexts, useTexts } from '../../ui/index.ts';
import type { Redo } from '../mistakes/redo.ts';

interface MissRowProps {
  readonly redo: Redo;
  /** With the client's line: the row that weighs most. */
  readonly open?: boolean;
  /** True once it is put right: the right reply stands there, unless another one is named. */
  readonly held?: boolean;
  /** The reply that was found or shown. */
  readonly answer?: string | undefined;
  /** What stands on the right; without it, the cost. */
  readonly aside?: ComponentChildren;
  /** More to say of it, under the scenario's title. */
  readonly note?: string | undefined;
}

/** One missed decision: the reply struck through, its scenario, its cost (visual page, 8). */
export function MissRow({ redo, open = false, held = false, answer, aside, note }: MissRowProps) {
  const { miss, loaded, before } = redo;
  const { scenario } = loaded.solution.voyage;
  const t = useTexts();
  const c = useTexts('courseBook');
  const s = useScenarioTexts(scenario);
  const language = useLanguage();
  const node = nodeOf(scenario, before.node);
  if (node.type !== 'decision') return null;
  const letter = letterOf(node.choices.findIndex(({ id }) => id === miss.choice));
  const text = (choice: string) => s(`nodes.${node.id}.choices.${choice}.text`);
  const right = answer ?? (held ? loaded.solution.bestChoice(before) : undefined);
  const line = s(`nodes.${node.id}.text`);
  return (
    <li class={`miss${open ? ' is-open' : ''}${held ? ' is-held' : ''}`}>
      <span class="miss-key">{held ? <Icon name="check" size={18} /> : letter}</span>
      <div class="miss-said">
        {!(held && right !== undefined) && (
          <p class="miss-reply">
            <s>
              <Unbroken text={text(miss.choice)} />
            </s>
          </p>
        )}
        {right !== undefined && (
          <p class="miss-reply">
            <Unbroken text={text(right)} />
          </p>
        )}
        <p class="miss-scenario">{s('title')}</p>
        {miss.confidence === 'sure' && !held && <p class="miss-scenario miss-sure">{c('book.sure')}</p>}
        {note !== undefined && <p class="miss-scenario">{note}</p>}
      </div>
      <div class="miss-cost">
        {aside ?? (
          <>
            <span class="hushed">{c('book.costOf', { count: miss.cost })}</span>
            <b aria-hidden="true">{formatSigned(language, -miss.cost)}</b>
          </>
        )}
      </div>
      {open && (
        <p class="miss-line">
          <span>
            {node.speaker === undefined
              ? c('book.narrated')
              : c('book.justSaid', { name: s(`cast.${node.speaker}.name`) })}
          </span>
          <Unbroken text={node.speaker === undefined ? line : t('quote', { text: line })} />
        </p>
      )}
    </li>
  );
}
