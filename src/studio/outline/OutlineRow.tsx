import { memo } from 'preact/compat';
import { Icon, type IconName, useTexts } from '../../ui/index.ts';
import { ICONS } from '../frame/icons.ts';

export interface OutlineRowProps {
  /** Unique among the rows. */
  readonly rowKey: string;
  readonly icon: IconName;
  readonly title: string;
  /** The line below: the id; nothing on a way. */
  readonly under: string | undefined;
  readonly level: 1 | 2;
  /** Whether its ways are shown; `undefined` where there are none. */
  readonly isOpen: boolean | undefined;
  readonly isCurrent: boolean;
  /** Whether the Tab key comes to this row. */
  readonly isStop: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** One line of the plan: a node, or one of its ways on. What is done to it is up to the tree. */
function Row(props: OutlineRowProps) {
  const { rowKey, icon, title, under, level, isOpen, isCurrent, isStop, errors, warnings } = props;
  const o = useTexts('studioOutline');
  const wrong = [
    errors > 0 ? o('errors', { count: errors }) : '',
    warnings > 0 ? o('warnings', { count: warnings }) : '',
  ].filter((words) => words !== '');
  return (
    <div
      role="treeitem"
      class={`outline-row is-level-${level}`}
      data-row={rowKey}
      aria-level={level}
      aria-expanded={isOpen}
      aria-current={isCurrent ? 'true' : undefined}
      aria-selected={isCurrent}
      tabIndex={isStop ? 0 : -1}
    >
      <Icon name={icon} size={level === 1 ? 18 : 16} />
      <span class="outline-words" title={under === undefined ? title : `${title} (${under})`}>
        <b>{title}</b>
        {under !== undefined && <i>{under}</i>}
      </span>
      {wrong.length > 0 && (
        <span class={errors > 0 ? 'outline-mark is-error' : 'outline-mark'} title={wrong.join(', ')}>
          <Icon name={errors > 0 ? ICONS.error : 'warning'} size={17} />
          <span aria-hidden="true">{errors > 0 ? errors : warnings}</span>
          <span class="hushed">{wrong.join(', ')}</span>
        </span>
      )}
      {isOpen !== undefined && (
        <span class={isOpen ? 'outline-toggle is-open' : 'outline-toggle'} data-toggle aria-hidden="true">
          <Icon name="next" size={16} />
        </span>
      )}
    </div>
  );
}

export const OutlineRow = memo(Row);
