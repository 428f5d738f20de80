interface ScoreBarProps {
  /** Both ends, 0 to 100; from 0 when only one is given. */
  readonly from?: number;
  readonly to: number;
  /** A mark across the bar. */
  readonly limit?: number | undefined;
}

/** A bar on a scale of 0 to 100. Decoration: its numbers stand beside it. */
export function ScoreBar({ from = 0, to, limit }: ScoreBarProps) {
  const width = Math.max(to - from, 0.6);
  return (
    <svg class="score-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path class="score-bar-scale" d="M0 11.5H100M20 9V12M40 9V12M60 9V12M80 9V12" />
      <rect x={Math.min(from, 99.4)} y={2} width={width} height={7} />
      {limit !== undefined && <path class="score-bar-limit" d={`M${limit === 100 ? 99.6 : limit} 0V12`} />}
    </svg>
  );
}
