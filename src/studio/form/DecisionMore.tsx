import { WRITING } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import type { WorkNode } from '../workbench/workFile.ts';
import { TextField } from './TextField.tsx';

/** What a decision may have besides: the facilitator's question and what the two advisers whisper. */
export function DecisionMore({ node: { id, value } }: { readonly node: WorkNode }) {
  const f = useTexts('studioForm');
  const { words } = WRITING.PN502.thresholds;
  return (
    <details class="more decision-more">
      <summary>{f('decisionMore')}</summary>
      <TextField
        label={f('facilitation')}
        path={['nodes', id, 'facilitation']}
        value={value.facilitation}
        isOptional
        placeholder={f('facilitationHint')}
        most={WRITING.PN501.thresholds.facilitation}
      />
      <div class="two-fields">
        <TextField
          label={f('watchSays')}
          path={['nodes', id, 'watchSays']}
          value={value.watchSays}
          isOptional
          placeholder={f('watchSaysHint')}
          most={words}
          unit="words"
        />
        <TextField
          label={f('compassSays')}
          path={['nodes', id, 'compassSays']}
          value={value.compassSays}
          isOptional
          placeholder={f('compassSaysHint')}
          most={words}
          unit="words"
        />
      </div>
    </details>
  );
}
