import { pack } from 'virtual:scenario-pack';
import { isObject, type Loose, objectAt } from '../../format/index.ts';
import { type App, loadScenarioFile } from '../../ui/index.ts';
import { memberName } from './members.ts';

/** A face that ships. */
export interface ShippedLook {
  readonly scenario: string;
  readonly character: string;
  readonly name: string;
  readonly avatar: Loose;
}

/** The looks of everybody in the shipped scenarios, each once; what cannot be fetched is left out. */
export async function shippedLooks({ ownScenarios }: App, language: string): Promise<readonly ShippedLook[]> {
  const files = await Promise.all(pack.map(({ id }) => loadScenarioFile(id, ownScenarios)));
  const looks = files.flatMap((file, at): readonly ShippedLook[] => {
    const scenario = pack[at]?.id;
    if (file.type !== 'file' || !isObject(file.raw) || scenario === undefined) return [];
    const cast = objectAt(file.raw, 'cast');
    return Object.keys(cast).flatMap((character) => {
      const { name, avatar } = objectAt(cast, character);
      return isObject(avatar)
        ? [{ scenario, character, name: memberName({ id: character, name }, language), avatar }]
        : [];
    });
  });
  const seen = new Set<string>();
  return looks.filter(({ avatar }) => seen.size !== seen.add(JSON.stringify(avatar)).size);
}
