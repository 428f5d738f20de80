import { useEffect, useRef } from 'preact/hooks';
import { addNamespace } from '../../i18n/index.ts';
import diagnosticsEn from '../../i18n/locales/en/diagnostics.json';
import diagnosticsFr from '../../i18n/locales/fr/diagnostics.json';
import { Bar, Button, useApp, useTexts } from '../../ui/index.ts';
import { FaultRow } from './FaultRow.tsx';
import { OpenButton } from './OpenButton.tsx';
import type { Faulty } from './openScenario.ts';

interface FaultScreenProps {
  readonly problem:
    | { readonly type: 'foreign' | 'missing' | 'unreadable'; readonly fileName: string }
    | Faulty;
  /** Leads back; absent where there is nothing else than this file. */
  readonly onClose?: () => void;
}

/** Rows drawn at most: a file with more faults is mended in several rounds anyway. */
const MOST_ROWS = 200;

/** What is wrong with a file, line by line, and how to mend it; it brings the wording of the diagnostics. */
export function FaultScreen({ problem, onClose }: FaultScreenProps) {
  const { i18n } = useApp();
  if (!i18n.hasResourceBundle('fr', 'diagnostics'))
    addNamespace(i18n, 'diagnostics', { fr: diagnosticsFr, en: diagnosticsEn });
  const o = useTexts('open');
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problem]);
  const { fileName } = problem;
  const findings = problem.type === 'faulty' ? problem.findings : [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const remarks = findings.length - errors;
  return (
    <>
      <Bar title={t('name')} />
      <main class="faults paper">
        <h2 ref={heading} tabIndex={-1}>
          {o('title', { name: fileName })}
        </h2>
        {problem.type === 'faulty' ? (
          <>
            <p class="faults-count">
              {o('count', { count: errors })} {remarks > 0 && o('remarks', { count: remarks })}
            </p>
            <ol class="fault-list">
              {findings.slice(0, MOST_ROWS).map((finding) => (
                <FaultRow
                  key={`${finding.code} ${finding.line} ${finding.column} ${finding.path}`}
                  finding={finding}
                  line={problem.lines[finding.line - 1] ?? ''}
                />
              ))}
            </ol>
            {findings.length > MOST_ROWS && <p>{o('more', { count: findings.length - MOST_ROWS })}</p>}
            <p class="faults-kept">{o('kept')}</p>
          </>
        ) : (
          <p class="faults-count">{o(problem.type, { name: fileName })}</p>
        )}
        {onClose && (
          <div class="faults-actions">
            <OpenButton />
            <Button look="main" onClick={onClose}>
              {t('back')}
            </Button>
          </div>
        )}
      </main>
    </>
  );
}
