import { expect, test } from 'vitest';
import { starterText } from '../../../src/format/index.ts';
import { summaryOf } from '../../../src/studio/library/summary.ts';

test('a scenario is summed up', () => {
  const summary = summaryOf(starterText());
  expect(summary).toMatchObject({
    id: 'first-meeting',
    languages: ['fr', 'en'],
    nodes: 6,
    decisions: 2,
    endings: 3,
    face: { id: 'anne' },
  });
  expect(summary?.title).toEqual({ fr: 'Un premier rendez-vous', en: 'A first meeting' });
});

test('whatever is wrong with a file, what can be read of it is', () => {
  expect(summaryOf('{"id": ')).toBeUndefined();
  expect(summaryOf('[]')).toBeUndefined();
  const odd = summaryOf(
    '{"id":3,"title":["a"],"languages":"fr","nodes":[1],"cast":{"a":"b"},"place":"moon"}',
  );
  expect(odd).toMatchObject({ id: undefined, title: {}, nodes: 0, face: undefined, place: 'office' });
  expect(summaryOf('{"cast":{"a":{"avatar":5}}}')?.face).toEqual({ id: 'a', name: {}, avatar: {} });
});
