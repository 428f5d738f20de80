import { expect, test } from 'vitest';
import { jsonInside, SCENARIO_PLACE, starterText, withScenarioInside } from '../../src/format/index.ts';

const PAGE = `<!doctype html>
<html lang="fr"><head><title>Plein Nord</title>${SCENARIO_PLACE}<script type="module">run("</title>")</script></head>
<body><div id="app"></div></body></html>`;

/** The starter with another title, in both languages. */
function scenario(title: string): string {
  return JSON.stringify({ ...JSON.parse(starterText('mine')), title: { fr: title, en: `${title} (en)` } });
}

/** What a browser finds in the page's element: all up to the first thing that ends a script. */
function inside(page: string): string {
  const from = page.indexOf('id="scenario">') + 'id="scenario">'.length;
  return page.slice(from, page.indexOf('</script', from));
}

const NASTY = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><!-- <script>',
  '<!--<script></script>-->',
  'a & b "c" \'d\' $& $1 $$ $`',
  'line\u2028paragraph\u2029end',
  'half \ud83d and \udc4d, whole 👍',
  '\\u003c is not <',
];

test.each(NASTY)('a title of %j comes back as it went in', (title) => {
  const text = scenario(title);
  const page = withScenarioInside(PAGE, { text });
  expect(JSON.parse(inside(page))).toEqual(JSON.parse(text));
  expect(inside(page)).not.toMatch(/[<\u2028\u2029]/);
  expect(new TextDecoder().decode(new TextEncoder().encode(page))).toBe(page);
});

test('all else of the page stays as it was, so that its hashes hold', () => {
  const page = withScenarioInside(PAGE, { text: scenario('</title><b>&"') });
  expect(page).toContain('<title>&lt;/title&gt;&lt;b&gt;&amp;&quot;</title>');
  expect(page.slice(page.indexOf('<script type="module">'))).toBe(
    PAGE.slice(PAGE.indexOf('<script type="module">')),
  );
});

test.each([
  [undefined, 'fr', 'Cap'],
  ['en', 'en', 'Cap (en)'],
  ['de', 'fr', 'Cap'],
] as const)('asked for %s, the page is in %s', (language, lang, title) => {
  const page = withScenarioInside(PAGE, { text: scenario('Cap'), ...(language && { language }) });
  expect(page).toContain(`<html lang="${lang}">`);
  expect(page).toContain(`<title>${title}</title>`);
});

test('a second scenario takes the place of the first', () => {
  const first = withScenarioInside(PAGE, { text: scenario('</script>1') });
  expect(withScenarioInside(first, { text: scenario('2') })).toBe(
    withScenarioInside(PAGE, { text: scenario('2') }),
  );
});

test('a text that is no scenario goes inside as it is: the page tells what is wrong with it', () => {
  const page = withScenarioInside(PAGE, { text: '{ "a": <' });
  expect(inside(page)).toBe('{ "a": \\u003c');
  expect(page).toContain('<title>Plein Nord</title>');
});

test('a page without a place for a scenario is refused', () => {
  expect(() => withScenarioInside('<title></title>', { text: scenario('x') })).toThrow('id="scenario"');
});

test('JSON that needs nothing is left alone', () => {
  expect(jsonInside('{"a":"é 👍 >"}')).toBe('{"a":"é 👍 >"}');
});
