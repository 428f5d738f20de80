import { describe, expect, test } from 'vitest';
import { check } from '../../src/analysis/index.ts';
import { wordsIn } from '../../src/cli/words.ts';
import { all, set } from '../../src/format/example.ts';
import { starterText } from '../../src/format/index.ts';
import { balanceOf, htmlOf, markdownOf, type Report, reportOf } from '../../src/report/index.ts';

const LANGUAGES = ['fr', 'en'] as const;
const BUDGET = 20_000;

function report(text: string, language: string, ownLanguage = language, budget = BUDGET): Report {
  const { scenario, findings } = check(text, { budget });
  if (!scenario) throw new Error('The scenario of the test has errors');
  const { report: say, diagnostics } = wordsIn(language);
  return reportOf(balanceOf(scenario, ownLanguage, budget), findings, { language, say, diagnostics });
}

/** The words of a page as they are read, one space where there are several or a tag. */
function read(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ');
}

/** What a report says, piece by piece. */
function saidIn({ title, objective, about, sections }: Report): readonly string[] {
  const pieces = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.type === 'sentence') return part.pieces;
      if (part.type === 'list') return part.items.flatMap((item) => item.pieces);
      return [...part.header, ...part.rows.flat().flatMap((cell) => cell.pieces)];
    }),
  );
  const said = [...about, ...pieces].map((piece) =>
    typeof piece === 'string' ? piece : 'code' in piece ? piece.code : piece.own,
  );
  return [title, objective, ...sections.map(({ heading }) => heading), ...said];
}

const MARKED = all(
  set('title', { fr: '</title><script>alert(1)</script>', en: '"><img src=x onerror=alert(1)>' }),
  set('objective.fr', 'a & b \' " &lt;'),
  set('nodes.opening.choices.0.text.fr', '<svg/onload=alert(1)> `x` | [y](javascript:z)'),
)(starterText());

describe.each(LANGUAGES)('the balance report in %s', (language) => {
  const made = report(starterText(), language);

  test('says the same as Markdown and as a page', () => {
    const page = read(htmlOf(made));
    const markdown = markdownOf(made).replaceAll('\\', '').replaceAll(/\s+/g, ' ');
    const said = saidIn(made).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((text) => !page.includes(text.trim()))).toEqual([]);
    expect(said.filter((text) => !markdown.includes(text.trim()))).toEqual([]);
    expect(said.filter((text) => text.startsWith('report.') || text === '')).toEqual([]);
  });

  test('as a page names its language, its columns and its rows, and has no way to a script or elsewhere', () => {
    const page = htmlOf(made);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<h2>/g)).toHaveLength(made.sections.length);
    expect(page.match(/<caption>/g)).toHaveLength(4);
    expect(page.match(/<th scope="row">/g)?.length).toBe(page.match(/<tr><th scope="row">/g)?.length);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
    expect(page).not.toMatch(/<script|<link|<img|<a |\shref=|\ssrc=|\son\w+=|url\(|@import/i);
  });
});

test('whatever a file holds stays text', () => {
  const page = htmlOf(report(MARKED, 'fr'));
  const tags = new Set(page.match(/<\/?[a-z0-9]+/g)?.map((tag) => tag.replace('/', '')));
  const plain = new Set(
    htmlOf(report(starterText(), 'fr'))
      .match(/<\/?[a-z0-9]+/g)
      ?.map((tag) => tag.replace('/', '')),
  );
  expect(tags).toEqual(plain);
  expect(page).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('a &amp; b &#39; &quot; &amp;lt;');
  expect(markdownOf(report(MARKED, 'fr'))).toContain(
    '\\<svg/onload=alert(1)\\> \\`x\\` \\| \\[y\\](javascript:z)',
  );
});

test('texts in another language than the words are marked so', () => {
  const page = htmlOf(report(starterText(), 'en', 'fr'));
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<h1 lang="fr">Un premier rendez-vous</h1>');
});

test('a bar shows its figure, within its frame', () => {
  const { sections } = report(starterText(), 'en');
  const bars = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'table' ? part.rows.flat().flatMap(({ bar }) => bar ?? []) : [])),
  );
  expect(bars.length).toBeGreaterThan(8);
  for (const { value } of bars) expect(value >= 0 && value <= 100).toBe(true);
});

test('what is only known from a sample is said to be so, on the page too', () => {
  expect(read(htmlOf(report(starterText(), 'en', 'en', 3)))).toMatch(
    /Mean score at random [\d.]+ \(estimated\)/,
  );
});

test('a report is plain data, so that a worker can send it', () => {
  const made = report(starterText(), 'fr');
  expect(structuredClone(made)).toEqual(made);
});
