import type { Finding } from '../../format/index.ts';
import { describeFinding } from '../../i18n/index.ts';
import { Icon, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';
import { memoField } from './memoField.ts';

interface ProblemListProps {
  /** For the field that it describes. */
  readonly id: string;
  readonly problems: readonly Finding[];
  /** Path of the text whose parts are languages: a problem of one of them names it. */
  readonly textPath?: string;
}

const SIGNS = { error: ICONS.error, warning: 'warning', info: ICONS.info } as const;

function Problems({ id, problems, textPath }: ProblemListProps) {
  const d = useTexts('diagnostics');
  const f = useTexts('studioForm');
  if (problems.length === 0) return null;
  return (
    <ul id={id} class="problem-list">
      {problems.map((finding, index) => {
        const { message, fix } = describeFinding(d, finding);
        // Keys are the file's concern: at its own field, what is missing need not be named.
        const words =
          finding.code === 'PN110'
            ? f('missing', { context: finding.params.key ?? '' })
            : `${message} ${fix}`;
        const language = textPath !== undefined ? finding.path.slice(textPath.length + 1) : '';
        return (
          <li key={`${finding.code} ${index}`} class={`is-${finding.severity}`}>
            <Icon name={SIGNS[finding.severity]} size={16} />
            <span>
              <span class="hushed">{`${d(`severity.${finding.severity}`)} `}</span>
              {language !== '' && <b class="problem-language">{language.toUpperCase()}</b>}
              {words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What is wrong with a field and what to do about it. */
export const ProblemList = memoField(Problems);
