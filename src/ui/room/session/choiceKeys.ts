import { choicesOf, type ScenarioNode } from '../../../engine/index.ts';
import type { Translate } from '../../../i18n/index.ts';

/** The keys that stand for the choices of a node, in words: « 1 et 2 », « 1 à 4 ». `t` speaks of the projector. */
export function choiceKeys(t: Translate, node: ScenarioNode): string {
  const last = choicesOf(node).length;
  return t(last === 2 ? 'vote.keysTwo' : 'vote.keys', { last });
}
