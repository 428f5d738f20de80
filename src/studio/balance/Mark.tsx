/** Signs of the charts: told apart by their shapes. */
const PATHS = {
  up: 'M8 2 15 14H1z',
  down: 'M8 14 1 2h14z',
  diamond: 'M8 1 15 8 8 15 1 8z',
  line: 'M6.5 0h3v16h-3z',
  bar: 'M1 6.5h14v3H1z',
  tick: 'M6.3 13.6 1 8.3 3.1 6.2 6.3 9.4 13 2.7 15 4.8z',
  warning: 'M8 1 16 15H0zM7.2 6v4.5h1.6V6zM7.2 11.8v1.6h1.6v-1.6z',
} as const;
export type MarkShape = keyof typeof PATHS;

/** One small sign in the colour of the text around it. */
export function Mark({ shape }: { readonly shape: MarkShape }) {
  return (
    <svg class="balance-mark" width={14} height={14} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[shape]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
