import { useId } from 'preact/hooks';
import type { FilePath, Loose } from '../../format/index.ts';
import { useTexts } from '../../ui/index.ts';
import { EffectField } from './EffectField.tsx';
import { memoField } from './memoField.ts';
import { NextField } from './NextField.tsx';
import { NumberField } from './NumberField.tsx';
import { ProblemList } from './ProblemList.tsx';
import { useProblems } from './useProblems.ts';

interface WayControlsProps {
  /** Of the choice or the line that leads on. */
  readonly path: FilePath;
  readonly value: Loose;
  /** Weeks that pass when none are written. */
  readonly weeks: number;
  /** Id of the node that the way leaves. */
  readonly node: string;
}

function Controls({ path, value, weeks, node }: WayControlsProps) {
  const f = useTexts('studioForm');
  const told = `${useId()}-problems`;
  const problems = useProblems(path, ['speed', 'direction', 'weeks', 'next']);
  const at = (key: string) => [...path, key];
  return (
    <>
      <div class="way-controls">
        <EffectField gauge="speed" path={at('speed')} value={value.speed} toldAt={told} />
        <EffectField gauge="direction" path={at('direction')} value={value.direction} toldAt={told} />
        <NumberField
          class="weeks-field"
          label={f('weeks')}
          path={at('weeks')}
          value={value.weeks}
          least={0}
          most={104}
          otherwise={weeks}
          toldAt={told}
        />
        <NextField label={f('leadsTo')} path={at('next')} value={value.next} after={node} toldAt={told} />
      </div>
      <ProblemList id={told} problems={problems} />
    </>
  );
}

/** What a way on does to the gauges and the calendar, and where it leads; what is wrong with it below, over its whole width. */
export const WayControls = memoField(Controls);
