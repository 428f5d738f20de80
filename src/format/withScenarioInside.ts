import { readScenario } from './readScenario.ts';

const OPENING = '<script type="application/json" id="scenario">';
const CLOSING = '</script>';

/** The empty place in a page that `withScenarioInside` fills; it stands before any other script. */
export const SCENARIO_PLACE = OPENING + CLOSING;

/** By whole signs, so that only halves of one count as such. */
const HALF = /[\ud800-\udfff]/gu;
const LOOSE = /[<\u2028\u2029\ud800-\udfff]/gu;

/**
 * A JSON text that may stand in a `<script>` of a page and still says the same: nothing in it can end the element or
 * open another (rulings, 24), no half of a sign is lost to UTF-8.
 */
export function jsonInside(json: string): string {
  return json.replace(LOOSE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(HALF, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The page with what stands between two marks for the first time replaced. */
function between(page: string, opening: string, closing: string, text: string): string {
  const from = page.indexOf(opening) + opening.length;
  const to = page.indexOf(closing, from);
  if (from < opening.length || to < 0) throw new Error(`the page has no ${opening}`);
  return page.slice(0, from) + text + page.slice(to);
}

/**
 * Puts a scenario into the page that stands alone (`alone.html` of the built site), in place of the one that it may
 * hold already; the page checks it again when it is opened. Title and language of the page follow.
 * @param page text of the page; one that has no place for a scenario is a bug
 * @param file text of the scenario file, and the language that the page is titled in: the scenario's first by default
 */
export function withScenarioInside(
  page: string,
  file: { readonly text: string; readonly language?: string },
): string {
  const { scenario } = readScenario(file.text);
  const filled = between(page, OPENING, CLOSING, jsonInside(file.text));
  if (!scenario) return filled;
  const { title, languages } = scenario;
  const language = [file.language, ...languages].find(
    (tag) => tag !== undefined && Object.hasOwn(title, tag),
  );
  if (language === undefined) return filled;
  const titled = between(filled, '<title>', '</title>', escaped(title[language] ?? ''));
  return between(titled, '<html lang="', '"', escaped(language));
}
