import { shown } from '../../engine/index.ts';
import type { Point } from './box.ts';
import type { ChartFrame } from './chartFrame.ts';

interface ScaleProps {
  readonly frame: ChartFrame;
  readonly forecast: number;
  readonly progress: number;
  readonly own: number | undefined;
  /** Where the CRM and where the boat are, to be read off the scale. */
  readonly end: Point;
  readonly here: Point;
}

const STEPS = Array.from({ length: 10 }, (_, index) => index * 10);
const APART = 19;

/** The scale of progress on the left: black and white tens, the belief and the truth marked on it. */
export function Scale({ frame, forecast, progress, own, end, here }: ScaleProps) {
  const { scaleX: x, heightOf, zeroY, sea, look } = frame;
  const high = heightOf(forecast);
  const low = Math.min(zeroY, Math.max(heightOf(100), here.y));
  // A figure on the signature line would be struck through by it, and two figures want room for both.
  const top = heightOf(100) + 16;
  const spread = (upper: number, lower: number): readonly [number, number] => {
    const first = Math.max(top, Math.min(upper, (upper + lower - APART) / 2));
    return [first, Math.max(lower, first + APART)];
  };
  const [first, second] = spread(Math.min(high, low), Math.max(high, low));
  const [forecastY, progressY] = high <= low ? [first, second] : [second, first];
  const size = look === 'wide' ? 17 : 14;
  const free = (mark: number) =>
    [forecastY, progressY].every((y) => Math.abs(heightOf(mark) - y) > 17) &&
    heightOf(mark) - heightOf(100) > 12;
  return (
    <>
      <path class="voyage-reading is-crm" d={`M${end.x} ${end.y}H${x + 12}`} />
      {here.y <= zeroY && <path class="voyage-reading is-real" d={`M${here.x} ${low}H${x + 12}`} />}
      {STEPS.map((step) => (
        <rect
          key={step}
          class={step % 20 === 0 ? 'voyage-ten' : 'voyage-ten is-dark'}
          x={x}
          y={heightOf(step + 10)}
          width="12"
          height={heightOf(step) - heightOf(step + 10)}
        />
      ))}
      {sea.bottom > zeroY + 4 && <path class="voyage-south" d={`M${x + 6} ${zeroY + 3}V${sea.bottom}`} />}
      {[0, 20, 40, 60, 80].filter(free).map((mark) => (
        <text
          key={mark}
          class="voyage-tick"
          x={x - 8}
          y={heightOf(mark) + 4.5}
          font-size={look === 'wide' ? 13 : 11.5}
        >
          {mark}
        </text>
      ))}
      {own !== undefined && <path class="voyage-own" d={`M${x + 20} ${heightOf(own)}l7-7 7 7-7 7Z`} />}
      <path class="voyage-pointer is-crm" d={`M${x - 4} ${high}l12-7v14Z`} />
      <text class="voyage-figure is-crm" x={x - 10} y={forecastY + 6} font-size={size}>
        {shown(forecast)}
      </text>
      <path class="voyage-pointer is-real" d={`M${x - 4} ${low}l12-7v14Z`} />
      <text class="voyage-figure is-real" x={x - 10} y={progressY + 6} font-size={size}>
        {shown(progress)}
      </text>
    </>
  );
}
