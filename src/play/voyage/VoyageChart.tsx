import { useMemo } from 'preact/hooks';
import { type Outcome, shown } from '../../engine/index.ts';
import { ChartRose, useTexts } from '../../ui/index.ts';
import { Boat } from './Boat.tsx';
import type { Box, Point } from './box.ts';
import { type ChartPlan, type ChartWords, chartFonts } from './planChart.ts';
import { Scale } from './Scale.tsx';
import { Scenery, Shallows } from './Scenery.tsx';
import './voyageChart.css';

interface VoyageChartProps {
  readonly plan: ChartPlan;
  readonly outcome: Outcome;
  readonly words: ChartWords;
  /** The player's own figure, 0 to 100. */
  readonly own: number | undefined;
  /** How much of the run-out is sailed, 0 to 1. */
  readonly sailed: number;
  /** Name of the best way and the place on its trail that its ghost has come to, where the plan holds it. */
  readonly best?: { readonly name: string; readonly at: number } | undefined;
  readonly textScale: number;
}

const BEARINGS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

function lineOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

/** The course sailed up to a share of the run-out, whose legs are equally long, and what is left of it. */
function split(legs: readonly Point[], share: number) {
  const at = share * (legs.length - 1);
  const whole = Math.floor(at);
  const from = legs[whole] ?? legs.at(-1) ?? { x: 0, y: 0 };
  const to = legs[whole + 1] ?? from;
  const here = { x: from.x + (to.x - from.x) * (at - whole), y: from.y + (to.y - from.y) * (at - whole) };
  return { behind: [...legs.slice(0, whole + 1), here], ahead: [here, ...legs.slice(whole + 1)], here };
}

/** The map of a finished voyage: decoration for the eye, its words are told elsewhere. */
export function VoyageChart({ plan, outcome, words, own, sailed, best, textScale }: VoyageChartProps) {
  const { frame, runOut } = plan;
  const { behind, ahead, here } = split(runOut, sailed);
  const reached = sailed === 1 ? outcome.finalProgress : Math.min(100, Math.max(0, frame.progressAt(here.y)));
  const fonts = chartFonts(frame.look, textScale);
  const boatScale = frame.look === 'wide' ? 1.45 : 1.1;
  const ground = useMemo(() => <Ground plan={plan} />, [plan, words]);
  const talk = useMemo(
    () => <Talk plan={plan} words={words} outcome={outcome} textScale={textScale} />,
    [plan, words, outcome, textScale],
  );
  return (
    <svg
      class={`voyage-chart is-${frame.look}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-hidden="true"
    >
      {ground}
      <Scale
        frame={frame}
        forecast={outcome.forecast}
        progress={reached}
        own={own}
        end={plan.ghost}
        here={here}
      />
      {talk}
      {runOut.length > 1 && (
        <>
          <path class="voyage-run-out" d={lineOf(behind)} />
          <path class="voyage-ahead" d={lineOf(ahead)} />
        </>
      )}
      {best && plan.best.length > 1 && (
        <BestWay way={plan.best} at={best.at} box={plan.labels.best} size={fonts.label} name={best.name} />
      )}
      <Boat x={here.x} y={here.y - 2 + Math.sin(sailed * Math.PI * 2) * 2} scale={boatScale} />
      {sailed === 1 && (
        <Label box={plan.labels.here} class="voyage-label voyage-here" size={fonts.label}>
          {words.here}
        </Label>
      )}
    </svg>
  );
}

function Ground({ plan }: { readonly plan: ChartPlan }) {
  const t = useTexts();
  const v = useTexts('voyage');
  const { frame, labels } = plan;
  const { sheet, lineY, width } = frame;
  const rose = labels.rose && middle(labels.rose);
  const radius = labels.rose ? (labels.rose.right - labels.rose.left - 16) / 2 : 0;
  const flags = Array.from(
    { length: Math.floor((sheet.right - frame.sea.left - 16) / 56.8) + 1 },
    (_, index) => frame.sea.left - 32 + index * 56.8,
  );
  return (
    <>
      <defs>
        <pattern
          id="voyage-doped"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V7" stroke="#E69F00" stroke-width="3" opacity=".8" />
        </pattern>
        <pattern
          id="voyage-fields"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 0V9" stroke="#D9C695" stroke-width="2" />
        </pattern>
        <clipPath id="voyage-sea">
          <rect x={sheet.left} y={lineY} width={sheet.right - sheet.left} height={sheet.bottom - lineY} />
        </clipPath>
      </defs>
      {rose && (
        <path
          class="voyage-rhumbs"
          clip-path="url(#voyage-sea)"
          d={BEARINGS.map((bearing) => {
            const [dx, dy] = [Math.sin(bearing), -Math.cos(bearing)];
            const from = `${rose.x + dx * (radius + 12)} ${rose.y + dy * (radius + 12)}`;
            return `M${from}L${rose.x + dx * 2000} ${rose.y + dy * 2000}`;
          }).join('')}
        />
      )}
      <g clip-path="url(#voyage-sea)">
        <Scenery frame={frame} land={v('runOut.land')} landSub={v('runOut.landSub')} lost={t('lost')} />
      </g>
      {labels.shallows && <Shallows {...middle(labels.shallows)} />}
      {plan.soundings.map(({ x, y, depth }) => (
        <text key={`${x}`} class="voyage-sounding" x={x} y={y}>
          {depth}
        </text>
      ))}
      {rose && <ChartRose x={rose.x} y={rose.y + 14} radius={radius} north={t('north')} />}
      <path class="voyage-line" d={`M${sheet.left} ${lineY}H${sheet.right}`} />
      <path class="voyage-line-thin" d={`M${sheet.left} ${lineY + 6}H${sheet.right}`} />
      {flags.map((x, index) => (
        <path
          key={x}
          class={index % 2 === 0 ? 'voyage-flag is-blue' : 'voyage-flag'}
          d={`M${x} ${lineY}v-17h16l-5 5.500 5 5.500h-13`}
        />
      ))}
      <text
        class="voyage-line-name"
        x={width - (frame.look === 'wide' ? 44 : 24)}
        y={lineY - (frame.look === 'wide' ? 34 : 26)}
      >
        {v('runOut.line')}
      </text>
    </>
  );
}

interface TalkProps {
  readonly plan: ChartPlan;
  readonly words: ChartWords;
  readonly outcome: Outcome;
  readonly textScale: number;
}

/** The legs of the talk, and what the CRM makes of them. */
function Talk({ plan, words, outcome, textScale }: TalkProps) {
  const { talk, ghost, gap, labels, markRadius, frame } = plan;
  const start = talk[0] ?? ghost;
  const end = talk.at(-1) ?? start;
  const wide = frame.look === 'wide';
  const doping = shown(outcome.forecast) - shown(outcome.progress);
  const fonts = chartFonts(frame.look, textScale);
  return (
    <>
      {gap && (
        <rect
          class="voyage-gap"
          x={gap.left}
          y={gap.top}
          width={gap.right - gap.left}
          height={gap.bottom - gap.top}
        />
      )}
      <path class="voyage-imagined" d={lineOf([start, ghost])} />
      <path class="voyage-trail-edge" d={lineOf(talk)} />
      <path class="voyage-trail" d={lineOf(talk)} />
      {markRadius > 0 &&
        talk.slice(0, -1).map(({ x, y }, index) => (
          <g key={`${x}`}>
            <circle class="voyage-mark" cx={x} cy={y} r={markRadius} />
            {markRadius >= 8 && (
              <text class="voyage-number" x={x} y={y + markRadius * 0.42} font-size={markRadius * 1.17}>
                {index + 1}
              </text>
            )}
          </g>
        ))}
      <circle class="voyage-end" cx={end.x} cy={end.y} r={wide ? 8 : 6} />
      <Boat x={ghost.x} y={ghost.y} scale={wide ? 1.35 : 1} ghost="crm" />
      <Label box={labels.crm} class="voyage-label voyage-crm" size={fonts.label}>
        {words.crm}
      </Label>
      <Label box={labels.endOfTalk} class="voyage-small" size={fonts.small}>
        {words.endOfTalk}
      </Label>
      {doping > 0 && labels.gap && (
        <g class={gap && labels.gap.right < gap.left ? 'voyage-gap-words is-left' : 'voyage-gap-words'}>
          <text
            class="voyage-gap-figure"
            x={gap && labels.gap.right < gap.left ? labels.gap.right : labels.gap.left}
            y={labels.gap.top + fonts.gap * 0.85}
            font-size={fonts.gap}
          >
            {words.gap}
          </text>
          <text
            class="voyage-gap-of"
            x={gap && labels.gap.right < gap.left ? labels.gap.right : labels.gap.left}
            y={labels.gap.bottom - 4}
            font-size={fonts.small}
          >
            {words.gapOf}
          </text>
        </g>
      )}
    </>
  );
}

interface BestWayProps {
  readonly way: readonly Point[];
  readonly at: number;
  readonly box: Box | undefined;
  readonly size: number;
  readonly name: string;
}

/** The best way as a ghost: dashed, since nobody sailed it, with a boat where its telling has come to. */
function BestWay({ way, at, box, size, name }: BestWayProps) {
  const boat = way[Math.min(at, way.length - 1)];
  return (
    <>
      <path class="voyage-best" d={lineOf(way)} />
      {way.slice(1).map(({ x, y }, index) => (
        <circle key={index} class="voyage-best-leg" cx={x} cy={y} r="4" />
      ))}
      {boat && <Boat x={boat.x} y={boat.y - 2} scale={1} ghost="best" />}
      <Label box={box} class="voyage-label voyage-best-name" size={size}>
        {name}
      </Label>
    </>
  );
}

interface LabelProps {
  readonly box: Box | undefined;
  readonly class: string;
  readonly size: number;
  readonly children: string;
}

function Label({ box, size, children, ...rest }: LabelProps) {
  if (!box) return null;
  return (
    <text {...rest} x={middle(box).x} y={box.bottom - size * 0.36} font-size={size}>
      {children}
    </text>
  );
}

function middle(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}
