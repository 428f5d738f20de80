import { letterOf } from '../../engine/index.ts';

/** A round, B square, C triangle, D diamond: the letter is told by its shape from the last row (rulings, 14). */
const SHAPES = [
  { d: 'M66 3a63 63 0 1 1 0 126a63 63 0 1 1 0-126Z', y: 103, size: 104 },
  { d: 'M11 5h110a6 6 0 0 1 6 6v110a6 6 0 0 1-6 6H11a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6Z', y: 103, size: 104 },
  { d: 'M66-4 138 128H-6Z', y: 118, size: 82 },
  { d: 'M66-8 140 66 66 140-8 66Z', y: 97, size: 88 },
] as const;

/** The badge of a choice by its place in the menu; its colours are set by the card it stands on. */
export function ChoiceShape({ index }: { readonly index: number }) {
  const shape = SHAPES[index] ?? SHAPES[0];
  return (
    <svg class="choice-shape" viewBox="0 0 132 132" aria-hidden="true">
      <path d={shape.d} stroke-linejoin="round" />
      <text x={66} y={shape.y} font-size={shape.size} font-weight={800} text-anchor="middle">
        {letterOf(index)}
      </text>
    </svg>
  );
}
