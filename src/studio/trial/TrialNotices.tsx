import type { Finding } from '../../format/index.ts';
import { describeFinding } from '../../i18n/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { FindingPlace } from '../problems/FindingPlace.tsx';
import { useBench, useWorkbench } from '../workbench/useWorkbench.ts';
import type { Stopped } from './continued.ts';

/** Faults told at most. */
const MOST = 4;

interface BlockedProps {
  /** Whether a scenario is shown below that could still be played. */
  readonly former: boolean;
}

/** The faults that keep the scenario from being played. */
export function Blocked({ former }: BlockedProps) {
  const t = useTexts('studioTrial');
  const d = useTexts('diagnostics');
  const bench = useWorkbench();
  const reading = useBench((state) => state.reading);
  const errors = (reading?.findings ?? []).filter(({ severity }) => severity === 'error');
  const open = ({ node, choice }: Finding) => {
    if (node === undefined) return bench.goTo([], 'json');
    const index = bench.state
      .getState()
      .work.nodes.get(node)
      ?.choices.find(({ id }) => id === choice)?.index;
    bench.goTo(index === undefined ? ['nodes', node] : ['nodes', node, 'choices', index]);
  };
  return (
    <div class="trial-blocked" role="status">
      <p>
        <Icon name="warning" size={18} />
        {t(former ? 'blockedFormer' : 'blocked')}
      </p>
      <ul>
        {errors.slice(0, MOST).map((finding) => (
          <li key={`${finding.code} ${finding.path}`}>
            <button type="button" class="trial-link" onClick={() => open(finding)}>
              {describeFinding(d, finding).message}
            </button>
            <small>
              <FindingPlace finding={finding} />
            </small>
          </li>
        ))}
      </ul>
      {errors.length > MOST && <p>{t('more', { count: errors.length - MOST })}</p>}
    </div>
  );
}

interface StoppedNoticeProps {
  readonly stopped: Stopped;
  readonly onGoOn: () => void;
}

/** Where the game had to stop after an edit, and why. */
export function StoppedNotice({ stopped, onGoOn }: StoppedNoticeProps) {
  const t = useTexts('studioTrial');
  const { reason, node, choice, letter } = stopped;
  return (
    <div class="trial-stopped" role="status">
      <p>
        <Icon name="warning" size={18} />
        <span>{t(`stopped.${reason}`, { choice: letter ?? choice, node })}</span>
      </p>
      <p>{t('stopped.back')}</p>
      <button type="button" class="tool" onClick={onGoOn}>
        {t('stopped.goOn')}
      </button>
    </div>
  );
}
