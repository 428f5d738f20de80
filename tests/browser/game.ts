import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The page on the first menu of a scenario: its first reply, and what the client answers to it. */
export interface FirstMenu {
  readonly first: Locator;
  readonly reaction: Locator;
}

type Language = 'fr' | 'en';
type Texts = Readonly<Record<Language, string>>;

/** What this reads of a scenario file that is known to be valid. */
interface File {
  readonly start: { readonly node: string };
  readonly nodes: Readonly<
    Record<string, { readonly next?: string; readonly choices?: readonly { text: Texts; reaction: Texts }[] }>
  >;
}

/**
 * Opens a scenario from a clean address and reads on to its first menu, whatever lines lead there.
 * @param language of the texts looked for; it is asked for in the address
 * @param query more to ask for in the address
 */
export async function openFirstMenu(
  page: Page,
  id: string,
  language: Language,
  query = '',
): Promise<FirstMenu> {
  const file = new URL(`../../scenarios/${id}.json`, import.meta.url);
  const { start, nodes }: File = JSON.parse(readFileSync(file, 'utf8'));
  let node = nodes[start.node];
  while (node?.next !== undefined) node = nodes[node.next];
  const [choice] = node?.choices ?? [];
  if (!choice) throw new Error(`${id} begins without a menu`);

  await page.goto(`./?lng=${language}&${query}#/play/${id}`);
  const first = page.getByRole('button', { name: choice.text[language] });
  await expect(async () => {
    if (!(await first.isVisible())) await page.keyboard.press('Enter');
    await expect(first).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  return { first, reaction: page.getByText(choice.reaction[language]).first() };
}

/** Answers by keyboard once the reply stands there, reading on until it does. */
export async function answer(page: Page, text: string): Promise<void> {
  const card = page.getByRole('button', { name: text });
  await expect(async () => {
    if (!(await card.isVisible())) await page.keyboard.press('Enter');
    await expect(card).toBeVisible({ timeout: 400 });
  }).toPass();
  await card.focus();
  await page.keyboard.press('Enter');
}
