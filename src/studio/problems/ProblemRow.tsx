import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { acceptanceOf, DIAGNOSTICS, type Finding, parsePath } from '../../format/index.ts';
import { describeFinding, translator } from '../../i18n/index.ts';
import { Icon, useApp, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { isSameObject } from '../workbench/same.ts';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import { FindingPlace } from './FindingPlace.tsx';
import { viewFor } from './placeOf.ts';
import type { Fixing } from './useFixing.ts';
import { hasWay, wayEntries } from './wayEntries.ts';

export const SEVERITY_ICONS = { error: ICONS.error, warning: 'warning', info: ICONS.info } as const;

interface ProblemRowProps {
  /** What tells it from the other rows, and stays the same while its finding does. */
  readonly row: string;
  readonly finding: Finding;
  readonly fixing: Fixing;
  /** Called before something is done that may move the row or take it away. */
  readonly onAct: (row: string) => void;
  readonly onFixed: (isFixed: boolean) => void;
  readonly onExplain: (finding: Finding) => void;
  readonly onAccept: (finding: Finding, row: string) => void;
}

function Row({ row, finding, fixing, onAct, onFixed, onExplain, onAccept }: ProblemRowProps) {
  const { i18n } = useApp();
  const p = useTexts('studioProblems');
  const bench = useWorkbench();
  const accepting = useBench((state) => state.work.value['x-accepted']);
  const isPlayable = useBench((state) => state.reading?.playable !== undefined);
  const { code, severity, line, column } = finding;
  const { message, fix } = describeFinding(translator(i18n, 'diagnostics'), finding);
  const accepted = acceptanceOf({ 'x-accepted': accepting }, finding);
  const path = parsePath(finding.path);
  const go = () => bench.goTo(path, viewFor(path, bench.state.getState()), { line, column });
  const [isFixing, setIsFixing] = useState(false);
  const fixIt = async () => {
    onAct(row);
    setIsFixing(true);
    onFixed(await fixing.onFix(finding));
    setIsFixing(false);
  };
  const play = () => {
    const way = bench.state.getState().reading?.playable;
    if (way) bench.play(wayEntries(way, finding), true, p('played', { code, message }));
  };
  const takeBack = (key: string) => {
    onAct(row);
    const others = Object.keys(bench.state.getState().work.value['x-accepted'] ?? {}).length > 1;
    bench.set(others ? ['x-accepted', key] : ['x-accepted'], undefined);
  };
  return (
    <li class={`problem problem-${severity}`}>
      <button type="button" class="problem-go" data-row={row} onClick={go}>
        <Icon name={SEVERITY_ICONS[severity]} size={18} />
        <span class="hushed">{i18n.t(`severity.${severity}`, { ns: 'diagnostics' })}</span>
        <span class="problem-code">{code}</span>
        <span class="problem-text" title={`${message} ${fix}`}>
          {message} {!accepted && <span class="problem-fix">{fix}</span>}
        </span>
        <span class="problem-place">
          <FindingPlace finding={finding} />
        </span>
        {accepted && <em class="problem-accepted">{p('accept.accepted', { reason: accepted.reason })}</em>}
      </button>
      <div class="problem-tools">
        {fixing.canFix(finding) && (
          <button
            type="button"
            class="tool"
            aria-disabled={isFixing}
            onClick={() => isFixing || void fixIt()}
          >
            {isFixing ? p('fix.looking') : fixing.fixName(finding)}
          </button>
        )}
        {isPlayable && hasWay(finding) && (
          <button type="button" class="tool" onClick={play}>
            {p('play')}
          </button>
        )}
        {severity === 'warning' && !accepted && (
          <button
            type="button"
            class="tool"
            onClick={() => {
              onAct(row);
              onAccept(finding, row);
            }}
          >
            {p('accept.do')}
          </button>
        )}
        {accepted && DIAGNOSTICS[code].severity !== 'info' && (
          <button type="button" class="tool" onClick={() => takeBack(accepted.key)}>
            {p('accept.takeBack')}
          </button>
        )}
        <button
          type="button"
          class="tool problem-why"
          aria-label={p('whyOf', { code })}
          onClick={() => onExplain(finding)}
        >
          {p('why')}
        </button>
      </div>
    </li>
  );
}

/** One finding: what it says, where it stands, and what can be done about it. */
export const ProblemRow = memo(Row, isSameObject);
