import { expect, test } from 'vitest';
import { check } from '../../../src/analysis/index.ts';
import { summaryOf } from '../../../src/studio/library/summary.ts';
import { loadTemplates, TEMPLATES } from '../../../src/studio/library/templates/templates.ts';

const templates = await loadTemplates();

test('every template is there, under its own id', () => {
  expect(templates.map(({ id }) => id)).toEqual(TEMPLATES);
  expect(templates.map(({ text }) => summaryOf(text)?.id)).toEqual(TEMPLATES);
});

test.each(templates)('$id has no error and no warning, in both languages', ({ text }) => {
  const { findings } = check(text);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(summaryOf(text)?.languages).toEqual(['fr', 'en']);
});
