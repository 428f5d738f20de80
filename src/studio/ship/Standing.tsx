import { type Finding, parsePath } from '../../format/index.ts';
import { describeFinding } from '../../i18n/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { FindingPlace } from '../problems/FindingPlace.tsx';
import { viewFor } from '../problems/placeOf.ts';
import type { Blocked } from '../problems/useBlocked.ts';
import { useFindings } from '../problems/useFindings.ts';
import { useWorkbench } from '../workbench/useWorkbench.ts';

/** Findings listed at most; the pane of problems has them all. */
const MOST = 6;

/** Whether the scenario may leave, and what there is to say of it first. */
export function Standing({ blocked }: { readonly blocked: Blocked }) {
  const h = useTexts('studioShip');
  const { type } = blocked;
  const { findings, ended } = useFindings();
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const errors = type === 'errors' ? blocked.errors : [];
  return (
    <section class={`ship-standing is-${type}`} aria-labelledby="ship-standing">
      <h2 id="ship-standing">
        <Icon name={type === 'free' ? 'check' : type === 'errors' ? ICONS.error : 'replay'} size={24} />
        <span role="status">{h(`standing.${type}`, { count: errors.length })}</span>
      </h2>
      {type !== 'checking' && <p>{h(`standingText.${type === 'free' && ended ? 'ended' : type}`)}</p>}
      <Listed findings={errors} />
      {type !== 'checking' && warnings.length > 0 && (
        <>
          <h3>{h('warnings', { count: warnings.length })}</h3>
          <Listed findings={warnings} />
        </>
      )}
    </section>
  );
}

function Listed({ findings }: { readonly findings: readonly Finding[] }) {
  const h = useTexts('studioShip');
  const d = useTexts('diagnostics');
  const bench = useWorkbench();
  const go = ({ path: written, line, column }: Finding) => {
    const path = parsePath(written);
    bench.goTo(path, viewFor(path, bench.state.getState()), { line, column });
  };
  if (findings.length === 0) return null;
  const more = findings.length - MOST;
  return (
    <ul class="ship-findings">
      {findings.slice(0, MOST).map((finding) => (
        <li key={`${finding.code} ${finding.line} ${finding.column}`}>
          <button type="button" onClick={() => go(finding)}>
            <span>{describeFinding(d, finding).message}</span>
            <small>
              <FindingPlace finding={finding} />
            </small>
          </button>
        </li>
      ))}
      {more > 0 && <li class="ship-more">{h('more', { count: more })}</li>}
    </ul>
  );
}
