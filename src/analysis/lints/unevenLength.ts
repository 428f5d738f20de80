import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { wayTo } from './proof.ts';
import { told } from './told.ts';

const { ratio: MOST, least: LEAST } = BALANCE.PN414.thresholds;

/** L14, PN414: games of very different lengths, or one that is over too soon. */
export function unevenLength({ scenario, visits }: Facts): readonly Fault[] {
  const ends = visits.filter(({ options }) => options.length === 0);
  const [first] = ends;
  if (!first) return [];
  const shortest = ends.reduce((a, b) => (b.state.legs < a.state.legs ? b : a), first);
  const longest = ends.reduce((a, b) => (b.state.legs > a.state.legs ? b : a), first);
  const [least, most] = [shortest.state.legs, longest.state.legs];
  const at = { code: 'PN414', path: WHOLE, at: 'key' } as const;
  const way = wayTo(scenario, shortest);
  if (least < LEAST) return [{ ...at, params: { kind: 'short', found: least, least: LEAST, way } }];
  return most > MOST * least
    ? [
        {
          ...at,
          params: {
            kind: 'uneven',
            found: told(most / least, MOST),
            ratio: MOST,
            shortest: least,
            longest: most,
            way,
            other: wayTo(scenario, longest),
          },
        },
      ]
    : [];
}
