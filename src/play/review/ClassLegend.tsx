import type { ChoiceClass } from '../../analysis/index.ts';
import { useTexts } from '../../ui/index.ts';
import { ClassMark } from './ClassMark.tsx';
import './classLegend.css';

/** The most wished for first. */
const ORDER: readonly ChoiceClass[] = ['stroke', 'best', 'good', 'swerve', 'wrong', 'south', 'turning'];

/** What each class of a choice means (review page, 2.3), folded under the choices. */
export function ClassLegend() {
  const v = useTexts('voyage');
  const r = useTexts('review');
  return (
    <details class="legend fold">
      <summary>{r('legend.title')}</summary>
      <dl>
        {ORDER.map((one) => (
          <div key={one}>
            <dt class={`choice-class is-${one}`}>
              <ClassMark of={one} />
              {v(`class.${one}`)}
            </dt>
            <dd>{r(`legend.${one}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
