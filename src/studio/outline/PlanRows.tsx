import { memo } from 'preact/compat';
import { useTexts } from '../../ui/index.ts';
import { isSameObject } from '../workbench/same.ts';
import { OutlineRow, type OutlineRowProps } from './OutlineRow.tsx';

/** A row of the plan as it is drawn, or the line above the nodes that nothing leads to. */
export type DrawnRow = OutlineRowProps | { readonly rowKey: string; readonly heading: true };

interface PlanRowsProps {
  readonly rows: readonly DrawnRow[];
}

function Rows({ rows }: PlanRowsProps) {
  const o = useTexts('studioOutline');
  return (
    <>
      {rows.map((row) =>
        'heading' in row ? (
          <div key={row.rowKey} class="outline-heading" role="presentation">
            {o('unreached')}
          </div>
        ) : (
          <OutlineRow key={row.rowKey} {...row} />
        ),
      )}
    </>
  );
}

/** Some neighbouring rows: an edit of one node draws only those around it again, however long the plan is. */
export const PlanRows = memo(Rows, isSameObject);
