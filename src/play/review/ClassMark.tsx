import type { ChoiceClass } from './verdict.ts';

const MARKS: Readonly<Record<ChoiceClass, string>> = {
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
      class={of === 'best' ? 'class-mark is-full' : 'class-mark'}
      width="18"
      height="18"
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      <path d={MARKS[of]} />
    </svg>
  );
}
