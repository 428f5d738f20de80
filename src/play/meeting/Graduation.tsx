interface GraduationProps {
  readonly sailed: number;
  readonly horizon: number;
}

const WIDTH = 180;

/** The legs of the voyage on the border of a chart: sailed ones in paper, the present one marked. */
export function Graduation({ sailed, horizon }: GraduationProps) {
  const leg = WIDTH / Math.max(1, horizon);
  const here = 1 + leg * Math.min(sailed + 0.5, horizon);
  return (
    <svg width={182} height={14} viewBox="0 0 182 14" aria-hidden="true">
      <rect x={1} y={3} width={WIDTH} height={8} fill="none" stroke="#9FB0CB" />
      <rect x={1} y={3} width={leg * Math.min(sailed, horizon)} height={8} fill="#FAF7F0" />
      {Array.from({ length: Math.max(0, horizon - 1) }, (_, index) => (
        <path
          key={index}
          d={`M${1 + leg * (index + 1)} 3v8`}
          stroke={index + 1 < sailed ? '#10182A' : '#9FB0CB'}
        />
      ))}
      <path d={`M${here} 0l6 7-6 7-6-7Z`} fill="#E69F00" stroke="#10182A" stroke-width={1.5} />
    </svg>
  );
}
