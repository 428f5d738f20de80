import type { Fault } from './finding.ts';

/** In UTF-16 units from the start of the text. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A part of a file of which the place is wanted, with the parts below it. */
export interface Wanted {
  key?: Place;
  value?: Place;
  readonly steps: Map<string | number, Wanted>;
}

/** What of a fault tells its place; a code of broken JSON says that the text is no JSON. */
export type Spot = Omit<Fault, 'code' | 'severity' | 'params'> & Partial<Pick<Fault, 'code'>>;

/** The parts to which the paths of faults lead; those that know their place already are left aside. */
export function wantedPlaces(faults: readonly Spot[]): Wanted {
  const root: Wanted = { steps: new Map() };
  for (const fault of faults) {
    if (fault.offset !== undefined) continue;
    let at = root;
    for (const step of fault.path) {
      const next = at.steps.get(step) ?? { steps: new Map() };
      at.steps.set(step, next);
      at = next;
    }
  }
  return root;
}
