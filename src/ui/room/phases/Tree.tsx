import { outcomeOf, shown } from '../../../engine/index.ts';
import { formatPercent, type Translate } from '../../../i18n/index.ts';
import { supportOf } from '../../../live/index.ts';
import { useLanguage, useTexts } from '../../index.ts';
import { decisiveOf } from '../debrief/decisive.ts';
import { type TreePlan, treePlan } from '../debrief/treePlan.ts';
import { RoomFoot } from '../parts/RoomFoot.tsx';
import { letterAt } from '../session/mainAction.ts';
import type { RoomScene } from '../session/scene.ts';
import { TreeDrawing } from './TreeDrawing.tsx';

/** The way that the room walked, each branch as wide as its share of the room: what decided, told in a sentence. */
export function Tree(scene: RoomScene) {
  const t = useTexts('projector');
  const { solution, voyage, room, say } = scene;
  const outcome = outcomeOf(voyage, room.game.state);
  const plan = treePlan(solution, room);
  const { told, votes } = sentenceOf(t, scene);
  const end = plan.ending
    ? [
        t('review.end', {
          title: say(`nodes.${plan.ending.id}.title`),
          score: outcome ? shown(outcome.score) : 0,
        }),
      ]
    : [];
  const kinds = new Set(plan.branches.map(({ kind }) => kind));
  return (
    <div class="phase phase-review phase-tree">
      <header class="vote-head">
        <h1 class="vote-ask">
          <b>{told}</b>
          <span class="vote-hint">{[...votes, ...end].join(' ')}</span>
        </h1>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it is scrolled sideways, by keys too. */}
      <section class="tree-chart" tabIndex={0} aria-label={t('debrief.view.tree')}>
        <TreeDrawing
          plan={plan}
          score={outcome && String(shown(outcome.score))}
          low={scene.live !== undefined}
        />
        <TreeInWords plan={plan} />
      </section>
      <ul class="tree-legend" aria-hidden="true">
        {(['stands', 'played', 'voted', 'unseen'] as const).map((kind) =>
          kinds.has(kind) ? (
            <li key={kind} data-kind={kind}>
              {t(`tree.legend.${kind}`)}
            </li>
          ) : null,
        )}
        {plan.branches.some(({ best }) => best) && <li data-kind="best">{t('tree.legend.best')}</li>}
      </ul>
      <RoomFoot scene={scene} />
    </div>
  );
}

interface Sentence {
  readonly told: string;
  /** The two choices that most voted for, of the decision that is told of; none where nobody voted. */
  readonly votes: readonly string[];
}

/** What decided, and how the room stood then. */
function sentenceOf(t: Translate, { solution, voyage, room }: RoomScene): Sentence {
  const decisive = decisiveOf(solution, room);
  if (!decisive) return { told: t(voyage.estimated ? 'tree.plain' : 'tree.held'), votes: [] };
  const { decision, row, cost } = decisive;
  const told = t(row.isTurningPoint ? 'tree.turned' : 'tree.cost', { number: decision + 1, cost });
  const round = room.rounds[decision];
  const counts = Object.keys({ ...round?.hands, ...round?.votes })
    .map((choice) => ({
      letter: letterAt(voyage, row.node, choice),
      votes: round ? supportOf(round, choice) : 0,
    }))
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = counts;
  if (!first || !second) return { told, votes: [] };
  const { letter: a, votes } = first;
  return { told, votes: [t('tree.votes', { a, votes, b: second.letter, others: second.votes })] };
}

/** The same tree for those who do not see it. */
function TreeInWords({ plan }: { readonly plan: TreePlan }) {
  const t = useTexts('projector');
  const language = useLanguage();
  return (
    <ol class="hushed">
      {plan.decisions
        .filter(({ stands }) => stands)
        .map(({ column, number }) => (
          <li key={column}>
            {t('tree.decision', { number })}
            <ul>
              {plan.branches
                .filter((branch) => branch.column === column && branch.from === 0)
                .map(({ key, letter, kind, share }) => (
                  <li key={key}>
                    {t(`tree.branch.${kind}`, { letter })}
                    {share !== undefined && ` ${formatPercent(language, Math.round(100 * share))}`}
                  </li>
                ))}
            </ul>
          </li>
        ))}
    </ol>
  );
}
