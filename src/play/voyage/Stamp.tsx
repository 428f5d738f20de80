import type { Grade } from '../../engine/index.ts';
import { useTexts } from '../../ui/index.ts';
import './stamp.css';
import type { Zone } from './zone.ts';

interface StampProps {
  readonly grade: Grade;
  readonly zone: Zone;
  readonly class?: string;
}

/** The grade as a stamp with the zone around it: the only tilted thing in the product. */
export function Stamp({ grade, zone, class: extra = '' }: StampProps) {
  const v = useTexts('voyage');
  return (
    <svg
      class={`stamp is-${zone} ${extra}`}
      viewBox="-60 -60 120 120"
      role="img"
      aria-label={v('stamp.label', { grade, zone: v(`zone.${zone}`) })}
    >
      <circle r="56" class="stamp-ring" />
      <circle r="48.5" class="stamp-ring is-thin" />
      <path id="stamp-top" class="stamp-arc" d="M-38.5 0A38.5 38.5 0 0 1 38.5 0" />
      <path id="stamp-bottom" class="stamp-arc" d="M-45 0A45 45 0 0 0 45 0" />
      <text class="stamp-word">
        <textPath href="#stamp-top" startOffset="50%">
          {v(`stamp.${zone}.top`)}
        </textPath>
      </text>
      <text class="stamp-word">
        <textPath href="#stamp-bottom" startOffset="50%">
          {v(`stamp.${zone}.bottom`)}
        </textPath>
      </text>
      <text class="stamp-grade" y="16">
        {grade}
      </text>
    </svg>
  );
}
