import type { Finding } from '../../format/index.ts';
import { describeFinding } from '../../i18n/index.ts';
import { useTexts } from '../../ui/index.ts';
import { excerpt } from './excerpt.ts';

interface FaultRowProps {
  readonly finding: Finding;
  /** The text of the line at fault. */
  readonly line: string;
}

/** One finding: what, where, the line itself with the spot underlined, and how to mend it. */
export function FaultRow({ finding, line }: FaultRowProps) {
  const o = useTexts('open');
  const d = useTexts('diagnostics');
  const { message, fix } = describeFinding(d, finding);
  const { before, spot, after } = excerpt(line, finding.column, finding.length);
  return (
    <li class={`fault is-${finding.severity}`}>
      <p class="fault-head">
        <b>{o(`severity.${finding.severity}`)}</b>
        <span>{o('place', { line: finding.line, column: finding.column })}</span>
        <span class="fault-code">{finding.code}</span>
      </p>
      <p class="fault-message">{message}</p>
      <pre class="fault-line">
        <span class="fault-number">{finding.line}</span>
        <code>
          {before}
          <mark>{spot}</mark>
          {after}
        </code>
      </pre>
      <p class="fault-fix">{fix}</p>
    </li>
  );
}
