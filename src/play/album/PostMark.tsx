import { useId } from 'preact/hooks';
import type { Zone } from '../voyage/zone.ts';
import '../voyage/stamp.css';

interface PostMarkProps {
  readonly grade: string;
  readonly zone: Zone;
  /** Words above and below the grade, on a mark large enough to read them. */
  readonly words?: { readonly top: string; readonly bottom: string };
}

/** The stamp on a postcard: the grade, on paper; what it says is also in the card's words. */
export function PostMark({ grade, zone, words }: PostMarkProps) {
  const id = useId();
  return (
    <svg class={`stamp post-mark is-${zone}`} viewBox="-60 -60 120 120" aria-hidden="true">
      <circle r="59" class="post-mark-ground" />
      <circle r="55" class="stamp-ring" />
      <circle r={words ? 47.5 : 44} class="stamp-ring is-thin" />
      {words && (
        <>
          <path id={`${id}-top`} class="stamp-arc" d="M-36 0A36 36 0 0 1 36 0" />
          <path id={`${id}-bottom`} class="stamp-arc" d="M-43.5 0A43.5 43.5 0 0 0 43.5 0" />
          <text class="stamp-word">
            <textPath href={`#${id}-top`} startOffset="50%">
              {words.top}
            </textPath>
          </text>
          <text class="stamp-word">
            <textPath href={`#${id}-bottom`} startOffset="50%">
              {words.bottom}
            </textPath>
          </text>
        </>
      )}
      <text class={words ? 'stamp-grade' : 'stamp-grade is-alone'} y={words ? 16 : 20}>
        {grade}
      </text>
    </svg>
  );
}
