import type { OwnScenario } from '../../store/index.ts';
import { type Faulty, openScenario } from './openScenario.ts';

/** The name of the file that a page came from, as its address writes it where that is no UTF-8. */
function fileNameOf({ pathname }: Location): string {
  const name = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Opens the scenario that stands in a page, as strictly as a file (rulings, 24); it is kept nowhere else.
 * @returns nothing for a page without one
 */
export async function openInside({ location, document }: Window): Promise<OwnScenario | Faulty | undefined> {
  const text = document.getElementById('scenario')?.textContent ?? '';
  if (text === '') return undefined;
  const fileName = fileNameOf(location);
  let inside: OwnScenario | undefined;
  const keep = async (scenario: OwnScenario) => {
    inside = scenario;
    return true;
  };
  const opened = await openScenario(fileName, new TextEncoder().encode(text), { keep }, Date.now());
  return opened.type === 'faulty' ? opened : inside;
}
