import { PALETTE } from '../../ui/index.ts';

interface CrmScaleProps {
  readonly figure: number;
  readonly suggested: number;
}

const WIDTH = 616;
const STEPS = Array.from({ length: 10 }, (_, index) => index);
const MARKS = Array.from({ length: 21 }, (_, index) => index * 5);
const at = (percent: number) => (percent * WIDTH) / 100;

/** The flat staff under the slider: chequer, fill, ticks, the signature line, and the CRM's dashed mark. */
export function CrmScale({ figure, suggested }: CrmScaleProps) {
  const numerals = [0, 20, 40, 60, 80, 100];
  return (
    <svg class="crm-scale" viewBox="-6 0 628 92" aria-hidden="true">
      <rect y={30} width={WIDTH} height={26} fill={PALETTE.night850} />
      {STEPS.map((step) => (
        <rect
          key={step}
          x={at(10 * step)}
          y={step % 2 === 0 ? 30 : 43}
          width={WIDTH / 10}
          height={13}
          fill={PALETTE.night600}
        />
      ))}
      <rect y={30} width={at(figure)} height={26} fill={PALETTE.watch} />
      <rect y={30} width={WIDTH} height={26} fill="none" stroke={PALETTE.night300} stroke-width={1.2} />
      {MARKS.map((mark) => (
        <path
          key={mark}
          d={`M${at(mark)} 56v${mark % 50 === 0 ? 11 : mark % 10 === 0 ? 8 : 5}`}
          stroke={PALETTE.night300}
          stroke-width={mark % 10 === 0 ? 1.8 : 1}
        />
      ))}
      <g class="crm-numerals" font-size={14} font-weight={600} text-anchor="middle" fill={PALETTE.night200}>
        {numerals.map((mark) => (
          <text key={mark} x={at(mark)} y={82}>
            {mark}
          </text>
        ))}
      </g>
      <path d={`M${WIDTH} 23V63`} stroke={PALETTE.paper} stroke-width={3} />
      <g stroke={PALETTE.watchHi}>
        <path d={`M${at(suggested)} 18V56`} stroke-width={2} stroke-dasharray="4 3" />
        <path d={`M${at(suggested)} 24l-6-9h12Z`} fill={PALETTE.ink} stroke-width={1.6} />
      </g>
      <g class="crm-thumb" transform={`translate(${at(figure)} 43)`}>
        <rect x={-13} y={-22} width={26} height={48} rx={3} fill={PALETTE.shade} />
        <rect x={-13} y={-24} width={26} height={48} rx={3} fill={PALETTE.paper} />
        <rect class="crm-ring" x={-17.5} y={-28.5} width={35} height={57} rx={6} />
        <path d="M-4-9V9M0-9V9M4-9V9" stroke={PALETTE.ink2} stroke-width={1.6} />
      </g>
    </svg>
  );
}
