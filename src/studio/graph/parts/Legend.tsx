import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ENDING_KINDS } from '../../../engine/index.ts';
import { Icon, type IconName, useTexts } from '../../../ui/index.ts';
import { ICONS } from '../../frame/icons.ts';
import { KIND_ICONS } from '../../outline/kindIcons.ts';
import type { Graph } from '../model/graph.ts';
import type { Marks } from '../model/marks.ts';
import type { Trace } from '../model/trace.ts';
import { ENDING_SIGNS, START_SIGN, STUCK_SIGN, UNREACHABLE_SIGN } from './icons.ts';

interface LegendProps {
  readonly graph: Graph;
  readonly marks: Marks;
  readonly trace: Trace;
  /** Whether the best game is proven to be the best, rather than the best of a sample. */
  readonly isExact: boolean;
}

function Line({ kind }: { readonly kind: 'best' | 'other' | 'trace' }) {
  return (
    <svg class={`legend-line is-${kind}`} width="34" height="8" aria-hidden="true">
      <path d="M0 4H34" />
    </svg>
  );
}

/** What the lines mean, and at a click all other signs that are on the chart. */
export function Legend({ graph, marks, trace, isExact }: LegendProps) {
  const s = useTexts('studioGraph');
  const [isOpen, setOpen] = useState(false);
  const nodes = [...graph.nodes.values()];
  const told = [...marks.nodes.values()];
  const signs: readonly (readonly [boolean, IconName, string])[] = [
    [nodes.some(({ isStart }) => isStart), START_SIGN, s('legend.start')],
    [nodes.some(({ kind }) => kind === 'line'), KIND_ICONS.line, s('legend.line')],
    ...ENDING_KINDS.map(
      (kind) =>
        [nodes.some(({ ending }) => ending === kind), ENDING_SIGNS[kind], s(`legend.${kind}`)] as const,
    ),
    [told.some(({ isUnreachable }) => isUnreachable), UNREACHABLE_SIGN, s('legend.unreachable')],
    [told.some(({ isStuck }) => isStuck), STUCK_SIGN, s('legend.stuck')],
    [told.some(({ errors }) => errors > 0), ICONS.error, s('legend.errors')],
    [told.some(({ warnings }) => warnings > 0), 'warning', s('legend.warnings')],
  ];
  return (
    <div class="graph-legend">
      {isOpen && (
        <ul class="legend-signs" id="legend-signs">
          <Sign mark={<span class="legend-box" />}>{s('legend.decision')}</Sign>
          {signs.map(
            ([isThere, icon, text]) =>
              isThere && (
                <Sign key={text} mark={<Icon name={icon} size={16} />}>
                  {text}
                </Sign>
              ),
          )}
          {graph.ways.some(({ leads }) => !leads) && (
            <Sign mark={<Icon name="close" size={16} />}>{s('legend.broken')}</Sign>
          )}
        </ul>
      )}
      <div class="legend-lines">
        {marks.best.size > 0 && (
          <span>
            <Line kind="best" />
            {s(isExact ? 'legend.best' : 'legend.bestFound', { score: marks.score ?? 0 })}
          </span>
        )}
        <span>
          <Line kind="other" />
          {s('legend.other')}
        </span>
        {trace.ways.size > 0 && (
          <span>
            <Line kind="trace" />
            {s('legend.trace')}
          </span>
        )}
        <button
          type="button"
          class="legend-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? 'legend-signs' : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {s('legend.signs')}
        </button>
      </div>
    </div>
  );
}

function Sign({
  mark,
  children,
}: {
  readonly mark: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      {mark}
      {children}
    </li>
  );
}
