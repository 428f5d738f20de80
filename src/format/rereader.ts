import type { Decoded } from './decode.ts';
import { type Inspection, inspect } from './inspect.ts';
import type { Loose } from './lenient.ts';

/**
 * Inspects one text after the other, as they come from somebody who is typing: each is found to be what `inspect`
 * alone would find, in the time that its difference to the one before takes.
 */
export function createRereader(): (decoded: Decoded) => Inspection {
  let older: Loose | undefined;
  return (decoded) => {
    const inspection = inspect(decoded, older);
    // A slip may hide most of a file: what was read before it is what comes back when it is mended.
    const isBroken = inspection.faults.some(({ code }) => code === 'PN101');
    if (!isBroken || !older) older = inspection.file ?? older;
    return inspection;
  };
}
