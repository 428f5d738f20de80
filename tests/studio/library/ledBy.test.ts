import { expect, test } from 'vitest';
import { ledBy } from '../../../src/studio/library/ledBy.ts';

test('a language of the file comes first, all else keeping its bytes', () => {
  expect(ledBy('{"languages": ["fr", "de", "en"],  "x": 1e2}', 'en')).toBe(
    '{"languages": ["en", "fr", "de"],  "x": 1e2}',
  );
});

test('a file without the language, or without languages, stays as it is', () => {
  for (const text of ['{"languages": ["fr"]}', '{"languages": ["en", "fr"]}', '{}', '{"languages": '])
    expect(ledBy(text, 'en')).toBe(text);
});
