import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guideArticles } from '../../src/build/guideArticles.ts';

const articles = guideArticles(readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8'));

test('the guide is two articles, and the anchors that the studio leads to are theirs', () => {
  expect(articles.map(({ lang, id }) => [lang, id])).toEqual([
    ['fr', 'écrire-un-scénario'],
    ['en', 'writing-a-scenario'],
  ]);
});

test('every link within the guide has its place, and no two places the same name', () => {
  const html = articles.map((article) => article.html).join('');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]*)"/g))
    expect(ids).toContain(decodeURIComponent(target ?? ''));
  for (const { chapters } of articles) expect(chapters.length).toBeGreaterThan(5);
});
