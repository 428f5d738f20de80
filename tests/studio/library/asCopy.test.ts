import { expect, test } from 'vitest';
import { asCopy } from '../../../src/studio/library/asCopy.ts';

const markIn = (language: string) => (language === 'fr' ? '(copie)' : '(copy)');

test('a copy has an id that is free and a mark in each of its languages, all else keeping its bytes', () => {
  const text = '{"id": "talk",  "title": {"fr": "Une", "en": "One", "de": 3}, "languages": ["fr"], "x": 1e2}';
  expect(asCopy(text, new Set(['talk', 'talk-2']), markIn)).toBe(
    '{"id": "talk-3",  "title": {"fr": "Une (copie)", "en": "One (copy)", "de": 3}, "languages": ["fr"], "x": 1e2}',
  );
});

test('a title that is one text for every language is marked in the first of them', () => {
  expect(asCopy('{"id":"a","title":"Une","languages":["fr"]}', new Set(), markIn)).toBe(
    '{"id":"a-2","title":"Une (copie)","languages":["fr"]}',
  );
});

test('a text that is no JSON is copied as it is', () => {
  expect(asCopy('{"id": ', new Set(), markIn)).toBe('{"id": ');
  expect(asCopy('{}', new Set(), markIn)).toBe('{}');
});

test('an id stays within its length', () => {
  const copy = asCopy(`{"id":"${'a'.repeat(57)}-bc"}`, new Set(), markIn);
  expect(JSON.parse(copy).id).toBe(`${'a'.repeat(57)}-2`);
});
