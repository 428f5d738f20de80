import { useTexts } from '../../ui/index.ts';
import type { WorkNode } from '../workbench/workFile.ts';
import { FlagFields } from './FlagFields.tsx';
import { WayControls } from './WayControls.tsx';

/** What a line that leads on does, and where it leads. */
export function LineWay({ node: { id, value } }: { readonly node: WorkNode }) {
  const f = useTexts('studioForm');
  return (
    <div class="line-way">
      <WayControls path={['nodes', id]} value={value} weeks={0} node={id} />
      <details class="more">
        <summary>{f('lineMore')}</summary>
        <FlagFields
          label={f('flags.sets.label')}
          kind="sets"
          path={['nodes', id, 'sets']}
          value={value.sets}
        />
      </details>
    </div>
  );
}
