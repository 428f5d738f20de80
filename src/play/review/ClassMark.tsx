import type { ChoiceClass } from '../../analysis/index.ts';

const MARKS: Readonly<Record<ChoiceClass, string>> = {
  stroke:
    'M9 0l1.900 5.300L16 2l-3.300 5.100L18 9l-5.300 1.900L16 16l-5.100-3.300L9 18l-1.900-5.300L2 16l3.300-5.100L0 9l5.300-1.900L2 2l5.100 3.300Z',
  best: 'M9 1l2.3 5.7L17 9l-5.7 2.3L9 17l-2.3-5.7L1 9l5.7-2.3Z',
  good: 'M9 3v12M4.500 7.500 9 3l4.500 4.500',
  swerve: 'M4 16C4 9 8 6 14 5M10.500 2 14.500 5 11.500 9',
  wrong: 'M2 9h13M10.500 4.500 15 9l-4.500 4.500',
  south: 'M9 3v12M4.500 10.500 9 15l4.500-4.500',
  turning: 'M2 4h6v5h4M12 9v6M8.500 12l3.500 3.500 3.500-3.500',
};

/** The sign beside the class of a choice: its shape tells it without its colour. */
export function ClassMark({ of }: { readonly of: ChoiceClass }) {
  return (
    <svg
      class={of === 'best' || of === 'stroke' ? 'class-mark is-full' : 'class-mark'}
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      <path d={MARKS[of]} />
    </svg>
  );
}
