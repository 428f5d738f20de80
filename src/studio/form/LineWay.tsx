import { useTexts } from '../../ui/index.ts';
import type { WorkNode } from '../workbench/workFile.ts';
import { EffectField } from './EffectField.tsx';
import { FlagFields } from './FlagFields.tsx';
import { NextField } from './NextField.tsx';
import { NumberField } from './NumberField.tsx';

/** What a line that leads on does, and where it leads. */
export function LineWay({ node: { id, value } }: { readonly node: WorkNode }) {
  const f = useTexts('studioForm');
  const at = (key: string) => ['nodes', id, key];
  return (
    <>
      <div class="choice-controls line-way">
        <EffectField gauge="speed" path={at('speed')} value={value.speed} />
        <EffectField gauge="direction" path={at('direction')} value={value.direction} />
        <NumberField
          class="weeks-field"
          label={f('weeks')}
          path={at('weeks')}
          value={value.weeks}
          least={0}
          most={104}
          otherwise={0}
        />
        <NextField label={f('leadsTo')} path={at('next')} value={value.next} after={id} />
      </div>
      <details class="more">
        <summary>{f('lineMore')}</summary>
        <FlagFields label={f('flags.sets.label')} kind="sets" path={at('sets')} value={value.sets} />
      </details>
    </>
  );
}
