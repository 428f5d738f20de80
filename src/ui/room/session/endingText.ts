import type { EndingNode, Outcome } from '../../../engine/index.ts';
import type { Translate } from '../../../i18n/index.ts';

/** The text of an ending: short of the signature line, a `signed` one tells its "not yet" (rulings, 4). */
export function endingText(say: Translate, node: EndingNode, outcome: Outcome): string {
  const notYet = node.kind === 'signed' && !outcome.signed && node.notYet !== undefined;
  return say(`nodes.${node.id}.${notYet ? 'notYet' : 'text'}`);
}
