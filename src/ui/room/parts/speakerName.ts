import type { ScenarioNode } from '../../../engine/index.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { RoomScene } from '../session/scene.ts';

/** Who speaks a node: name and role, or the narrator. */
export function speakerName(
  t: Translate,
  { voyage, say }: Pick<RoomScene, 'voyage' | 'say'>,
  node: ScenarioNode,
): string {
  const id = node.type === 'ending' ? undefined : node.speaker;
  const member = id === undefined ? undefined : voyage.scenario.cast[id];
  if (!member) return t('narrator');
  const name = say(`cast.${member.id}.name`);
  return member.role ? t('speaker', { name, role: say(`cast.${member.id}.role`) }) : name;
}
