import { canonicalText } from './canonical.ts';
import starter from './starter.json' with { type: 'json' };

/**
 * A small complete scenario as a file holds it: what every example of a diagnostic starts from, and what
 * an author is given to begin with.
 * @param id the scenario's own id
 */
export function starterText(id: string = starter.id): string {
  return canonicalText({ ...starter, id });
}
