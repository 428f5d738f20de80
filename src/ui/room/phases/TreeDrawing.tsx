import { formatPercent } from '../../../i18n/index.ts';
import { useLanguage } from '../../index.ts';
import type { DrawnBranch, TreePlan } from '../debrief/treePlan.ts';
import './tree.css';

interface TreeDrawingProps {
  readonly plan: TreePlan;
  readonly score: string | undefined;
  /** Whether something else wants its place on the screen. */
  readonly low: boolean;
}

/** In the room's units: one is a pixel of a screen of 1920 x 1080. */
const WIDTH = 1792;
/** Height of the chart; less above the way in for phones. */
const TALL = 580;
const LOW = 500;
const HIGHEST_ROW = 160;
const BOX = 84;
const BADGE = 37;
/** Place of the score, right of the last branch. */
const END = 240;
/** Width of the ribbon of a whole room. */
const RIBBON = 76;
/** Column width from which a share has room for its sign of percent. */
const ROOMY = 290;

/** The kinds from the least to the most, as they lie on one another. */
const ORDER = ['unseen', 'voted', 'played', 'stands'] as const;

/** Ribbons as wide as their share of the room, a letter on each, decisions in between; read in words beside it. */
export function TreeDrawing({ plan, score, low }: TreeDrawingProps) {
  const language = useLanguage();
  const { columns, rows, decisions, branches } = plan;
  const step = (WIDTH - END) / Math.max(1, columns);
  const gap = step - BOX;
  const count = rows.bottom - rows.top + 1;
  const high = Math.min(HIGHEST_ROW, ((low ? LOW : TALL) - 120) / Math.max(1, count - 1));
  const height = (count - 1) * high + 120;
  const yOf = (row: number) => 60 + (row - rows.top) * high;
  const start = (column: number) => column * step + BOX;
  const badgeOf = ({ column, to }: DrawnBranch) =>
    start(column) + (to === 0 ? gap / 2 : Math.min(110, gap / 2));
  const ribbon = (branch: DrawnBranch) => {
    const { column, from, to, end } = branch;
    const [x0, y0, y1] = [start(column), yOf(from), yOf(to)];
    const x1 = end === 'none' ? badgeOf(branch) : start(column) + gap;
    if (from === to) return `M${x0} ${y0}H${x1}`;
    return `M${x0} ${y0}C${x0 + 34} ${y0} ${x0 + 6} ${y1} ${badgeOf(branch) - BADGE + 4} ${y1}H${x1}`;
  };
  const widthOf = ({ kind, share }: DrawnBranch) =>
    kind === 'unseen' ? 3 : share === undefined ? 16 : Math.max(8, share * RIBBON);
  const percent = (share: number) =>
    step < ROOMY ? String(Math.round(100 * share)) : formatPercent(language, Math.round(100 * share));
  const drawn = [...branches].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <svg class="tree" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      <defs>
        <pattern
          id="tree-fall"
          width={22}
          height={22}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="tree-fall-ground" d="M0 0H22V22H0Z" />
          <path class="tree-fall-stripe" d="M0 0H12V22H0Z" />
        </pattern>
      </defs>
      {drawn.map((branch) => (
        <g key={branch.key} class="tree-branch" data-kind={branch.kind}>
          {branch.falls ? (
            <rect
              class="tree-fall"
              x={start(branch.column)}
              y={yOf(0) - widthOf(branch) / 2}
              width={gap}
              height={widthOf(branch)}
            />
          ) : (
            <path class="tree-ribbon" d={ribbon(branch)} stroke-width={widthOf(branch)} />
          )}
          {branch.best && <path class="tree-best" d={ribbon(branch)} />}
          {branch.end === 'ending' && branch.kind === 'played' && (
            <path class="tree-end" d={`M${start(branch.column) + gap} ${yOf(branch.to)}h0`} />
          )}
        </g>
      ))}
      {drawn.map((branch) => {
        const [x, y] = [badgeOf(branch), yOf(branch.to)];
        const stands = branch.kind === 'stands';
        return (
          <g key={branch.key} class="tree-badge" data-kind={branch.kind} data-best={branch.best}>
            <circle cx={x} cy={y} r={BADGE} />
            <text x={x} y={y + 18} text-anchor="middle">
              {branch.letter}
            </text>
            {branch.share !== undefined && branch.kind !== 'unseen' && (
              <text
                class="tree-share"
                x={stands ? x : x + BADGE + 12}
                y={stands ? y - BADGE - 14 : y + 18}
                text-anchor={stands ? 'middle' : 'start'}
              >
                {percent(branch.share)}
              </text>
            )}
          </g>
        );
      })}
      {decisions.map(({ column, row, number, stands, decisive }) => (
        <g key={`${column}/${row}`} class="tree-decision" data-stands={stands} data-decisive={decisive}>
          <rect x={column * step + 4} y={yOf(row) - BOX / 2} width={BOX - 8} height={BOX} rx={6} />
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
