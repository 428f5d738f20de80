import { formatPercent } from '../../../i18n/index.ts';
import { useLanguage } from '../../index.ts';
import type { DrawnBranch, TreePlan } from '../debrief/treePlan.ts';
import './tree.css';

interface TreeDrawingProps {
  readonly plan: TreePlan;
  readonly score: string | undefined;
}

/** In the room's units: one is a pixel of a screen of 1920 x 1080. */
const WIDTH = 1792;
const HEIGHT = 640;
const BOX = 84;
const TAG = { height: 72, wide: 196, narrow: 140 };
const END = 240;
/** Width of the ribbon of a whole room. */
const RIBBON = 60;
/** Column width from which a tag has room for its sign of percent. */
const ROOMY = 310;

/** Ribbons as wide as their share of the room, tags over them, decisions in between; read in words beside it. */
export function TreeDrawing({ plan, score }: TreeDrawingProps) {
  const language = useLanguage();
  const { columns, rows, decisions, branches } = plan;
  const step = (WIDTH - END) / Math.max(1, columns);
  const roomy = step >= ROOMY;
  const count = rows.bottom - rows.top + 1;
  const high = Math.min(180, (HEIGHT - TAG.height) / Math.max(1, count - 1));
  const height = (count - 1) * high + Math.max(TAG.height, 120);
  const yOf = (row: number) => Math.max(TAG.height, 120) / 2 + (row - rows.top) * high;
  const left = (column: number) => column * step + BOX;
  const right = (column: number) => (column + 1) * step;
  const tagAt = (column: number) => (left(column) + right(column)) / 2;
  const ribbon = ({ column, from, to, end }: DrawnBranch) => {
    const [x0, y0, y1] = [left(column), yOf(from), yOf(to)];
    const middle = tagAt(column);
    const bend = x0 + (middle - x0) * 0.35;
    return `M${x0} ${y0}C${bend} ${y0} ${bend} ${y1} ${middle} ${y1}${end === 'none' ? '' : `H${right(column)}`}`;
  };
  const widthOf = ({ kind, share }: DrawnBranch) =>
    kind === 'unseen' ? 3 : Math.max(10, share === undefined ? 16 : share * RIBBON);
  const told = ({ letter, share }: DrawnBranch) => {
    if (share === undefined) return letter;
    const percent = Math.round(100 * share);
    return `${letter} ${roomy ? formatPercent(language, percent) : percent}`;
  };
  const order = ['unseen', 'voted', 'played', 'stands'] as const;
  const sorted = [...branches].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <svg class="tree" viewBox={`0 0 ${WIDTH} ${height}`} style={{ '--wide': WIDTH }} aria-hidden="true">
      <defs>
        <pattern
          id="tree-fall"
          width={22}
          height={22}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width={22} height={22} class="tree-fall-ground" />
          <rect width={11} height={22} class="tree-fall-stripe" />
        </pattern>
      </defs>
      {sorted.map((branch) => (
        <g key={branch.key} class="tree-branch" data-kind={branch.kind} data-falls={branch.falls}>
          <path
            class="tree-ribbon"
            d={ribbon(branch)}
            stroke-width={widthOf(branch)}
            {...(branch.falls && { stroke: 'url(#tree-fall)' })}
          />
          {branch.best && <path class="tree-best" d={ribbon(branch)} />}
          {branch.end === 'ending' && branch.kind === 'played' && (
            <path class="tree-end" d={`M${right(branch.column)} ${yOf(branch.to)}h0`} />
          )}
        </g>
      ))}
      {sorted.map((branch) => {
        const wide = branch.share === undefined ? 80 : roomy ? TAG.wide : TAG.narrow;
        const [x, y] = [tagAt(branch.column), yOf(branch.to)];
        return (
          <g
            key={branch.key}
            class="tree-tag"
            data-kind={branch.kind}
            data-best={branch.best}
            data-falls={branch.falls}
          >
            <rect x={x - wide / 2} y={y - TAG.height / 2} width={wide} height={TAG.height} rx={5} />
            <text x={x} y={y + 18} text-anchor="middle">
              {told(branch)}
            </text>
          </g>
        );
      })}
      {decisions.map(({ column, row, number, stands, decisive }) => (
        <g key={`${column}/${row}`} class="tree-decision" data-stands={stands} data-decisive={decisive}>
          <rect x={column * step + 2} y={yOf(row) - BOX / 2} width={BOX - 4} height={BOX} rx={6} />
          <text x={column * step + BOX / 2} y={yOf(row) + 21} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
      {score !== undefined && columns > 0 && (
        <g class="tree-score" transform={`translate(${columns * step} ${yOf(0)})`}>
          <path d="M0 0 34-58H200L236 0 200 58H34Z" />
          <text x={118} y={30} text-anchor="middle">
            {score}
          </text>
        </g>
      )}
    </svg>
  );
}
