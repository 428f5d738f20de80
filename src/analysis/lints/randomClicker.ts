import { BALANCE, type Fault } from '../../format/index.ts';
import { randomPlayOf } from '../randomPlay.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { told } from './told.ts';

const { most: MOST, least: LEAST, signed: MOST_SIGNED, spread: LEAST_SPREAD } = BALANCE.PN404.thresholds;

/** L4, PN404: clicking at random pays too well, too badly, or always the same. */
export function randomClicker({ voyage, visits }: Facts): readonly Fault[] {
  const { mean, sd, shareSigned } = randomPlayOf(voyage, visits);
  const signed = 100 * shareSigned;
  const tell = (kind: string, found: number, limit: number): Fault => ({
    code: 'PN404',
    path: WHOLE,
    at: 'key',
    params: { kind, found: told(found, limit), limit },
  });
  return [
    ...(mean > MOST ? [tell('easy', mean, MOST)] : []),
    ...(mean < LEAST ? [tell('hard', mean, LEAST)] : []),
    ...(signed > MOST_SIGNED ? [tell('lucky', signed, MOST_SIGNED)] : []),
    ...(sd < LEAST_SPREAD ? [tell('flat', sd, LEAST_SPREAD)] : []),
  ];
}
