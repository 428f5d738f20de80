import type { Proofs } from '../analysis/index.ts';
import { flagsSet, type Scenario } from '../engine/index.ts';
import type { Translate } from '../i18n/index.ts';

/**
 * What playing every game has proven, a sentence each.
 * @param say texts of the namespace `report`
 */
export function toldProofs(scenario: Scenario, proofs: Proofs, say: Translate): readonly string[] {
  const { complete, unreachable, stuck, dead } = proofs;
  const told = [
    ...unreachable.map((node) => say('proof.unreachable', { node })),
    ...stuck.map(({ state, letters, always }) =>
      say('proof.stuck', {
        ...(always && { context: 'always' }),
        node: state.node,
        speed: state.speed,
        direction: state.direction,
        flags: flagsSet(scenario, state.flags).join(', ') || '–',
        letters: letters || '–',
      }),
    ),
    ...dead.map(({ node, choice, holds }) => say(`proof.${holds}`, { node, choice })),
  ];
  if (!complete) return [...told, say('proof.incomplete')];
  return told.length > 0 ? told : [say('proof.sound')];
}
