import { forecast, nodeOf, progress } from '../../engine/index.ts';
import { BALANCE, type Fault } from '../../format/index.ts';
import type { Facts } from './facts.ts';
import { WHOLE } from './places.ts';
import { mostAlong } from './proof.ts';

const { forecast: FORECAST, progress: PROGRESS } = BALANCE.PN418.thresholds;

/**
 * L18, PN418: no game ends with a CRM that believes in a deal which has hardly moved. Of the ways to a same
 * northing, the longest walk has the highest forecast, so that only that one is looked at.
 */
export function noDoping({ scenario, voyage, visits }: Facts): readonly Fault[] {
  const walked = mostAlong(visits, (_, way) => way?.distance ?? 0);
  const doped = visits.some((visit) => {
    if (nodeOf(scenario, visit.state.node).type !== 'ending') return false;
    const state = { ...visit.state, distance: walked.get(visit)?.total ?? 0 };
    return forecast(voyage, state) >= FORECAST && progress(voyage, state) <= PROGRESS;
  });
  return doped
    ? []
    : [{ code: 'PN418', path: WHOLE, at: 'key', params: { forecast: FORECAST, progress: PROGRESS } }];
}
