import { checkScenario } from './openScenario.ts';

/**
 * Checks the scenario that stands in a page, as strictly as a file that is opened (rulings, 24).
 * @returns nothing for a page without one
 */
export async function openInside({ location }: Window, page: Document) {
  const text = page.getElementById('scenario')?.textContent ?? '';
  if (text === '') return undefined;
  const fileName = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
  return checkScenario(fileName, new TextEncoder().encode(text), Date.now());
}
