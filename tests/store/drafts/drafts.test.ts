import { expect, test } from 'vitest';
import { createDrafts, memoryDrafts, newDraft, nextFileName } from '../../../src/store/index.ts';
import { draftContract } from './draftContract.ts';
import { faultyDrafts } from './faultyDrafts.ts';

draftContract('memory', memoryDrafts);

const draft = newDraft('{}', 'talk.json', 5);

test('a draft is kept at the revision that it was read at', async () => {
  const drafts = createDrafts(memoryDrafts()());
  const kept = await drafts.keep(draft);
  expect(kept).toEqual({ type: 'kept', draft: { ...draft, revision: 1 } });
  expect(await drafts.find(draft.id)).toEqual({ ...draft, revision: 1 });
  expect(await drafts.keep({ ...draft, text: '[]', revision: 1 })).toMatchObject({ type: 'kept' });
});

test('what another tab has kept in between is not written over', async () => {
  const tab = memoryDrafts();
  const [mine, theirs] = [createDrafts(tab()), createDrafts(tab())];
  await mine.keep(draft);
  await theirs.keep({ ...draft, text: 'theirs', revision: 1 });
  const result = await mine.keep({ ...draft, text: 'mine', revision: 1 });
  expect(result).toMatchObject({ type: 'overtaken', theirs: { text: 'theirs', revision: 2 } });
  expect(await mine.find(draft.id)).toMatchObject({ text: 'theirs' });
});

test('what another tab has removed stays removed', async () => {
  const tab = memoryDrafts();
  const [mine, theirs] = [createDrafts(tab()), createDrafts(tab())];
  await mine.keep(draft);
  await theirs.remove(draft.id);
  expect(await mine.keep({ ...draft, revision: 1 })).toEqual({ type: 'overtaken', theirs: undefined });
  expect(await mine.list()).toEqual([]);
});

test('a removal is taken back with a revision that other tabs take for news', async () => {
  const drafts = createDrafts(memoryDrafts()());
  await drafts.keep(draft);
  const kept = await drafts.find(draft.id);
  if (!kept) throw new Error('not kept');
  expect(await drafts.remove(draft.id)).toBeUndefined();
  expect(await drafts.restore(kept)).toBeUndefined();
  expect(await drafts.find(draft.id)).toEqual({ ...kept, revision: 2 });
  await drafts.restore({ ...kept, text: 'older' });
  expect(await drafts.find(draft.id)).toMatchObject({ text: kept.text });
});

test('the drafts are listed with the latest change first', async () => {
  const drafts = createDrafts(memoryDrafts()());
  for (const [id, changedAt] of [
    ['a', 1],
    ['b', 3],
    ['c', 2],
  ] as const)
    await drafts.keep({ ...draft, id, changedAt });
  expect((await drafts.list()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('what found no room stays in memory until it is kept', async () => {
  const faulty = faultyDrafts(memoryDrafts()());
  const drafts = createDrafts(faulty.port);
  faulty.fault = 'QuotaExceededError';
  expect(await drafts.keep(draft)).toEqual({ type: 'fault', fault: 'full' });
  expect(drafts.unkept()).toEqual([draft.id]);
  expect(await drafts.find(draft.id)).toEqual(draft);
  expect(await drafts.list()).toEqual([draft]);
  faulty.fault = undefined;
  expect(await drafts.keep(draft)).toMatchObject({ type: 'kept' });
  expect(drafts.unkept()).toEqual([]);
});

test('where the browser forbids storage it says so, and the session goes on', async () => {
  const faulty = faultyDrafts(memoryDrafts()());
  const drafts = createDrafts(faulty.port);
  faulty.fault = 'SecurityError';
  await expect(drafts.list()).rejects.toThrow();
  expect(await drafts.keep(draft)).toEqual({ type: 'fault', fault: 'forbidden' });
  expect(await drafts.list()).toEqual([draft]);
  expect(await drafts.remove(draft.id)).toBeUndefined();
  expect(drafts.unkept()).toEqual([]);
});

test('a draft that could not be removed is still there', async () => {
  const faulty = faultyDrafts(memoryDrafts()());
  const drafts = createDrafts(faulty.port);
  await drafts.keep(draft);
  faulty.fault = 'UnknownError';
  expect(await drafts.remove(draft.id)).toBe('failed');
  faulty.fault = undefined;
  expect(await drafts.find(draft.id)).toMatchObject({ text: draft.text });
});

test('one more draft of a file has a name of its own', () => {
  expect(nextFileName('talk.json')).toBe('talk-2.json');
  expect(nextFileName('talk-2.json')).toBe('talk-3.json');
  expect(nextFileName('talk')).toBe('talk-2');
  expect(nextFileName('a.b.json')).toBe('a.b-2.json');
  expect(nextFileName('')).toBe('-2');
});

test('a draft is renamed as another tab has written it', async () => {
  const tab = memoryDrafts();
  const [mine, theirs] = [createDrafts(tab()), createDrafts(tab())];
  await mine.keep(draft);
  await theirs.keep({ ...draft, text: 'theirs', revision: 1 });
  expect(await mine.rename({ ...draft, revision: 1 }, 'other.json')).toBeUndefined();
  expect(await mine.find(draft.id)).toMatchObject({ text: 'theirs', fileName: 'other.json', revision: 3 });
  await theirs.remove(draft.id);
  await mine.rename(draft, 'gone.json');
  expect(await mine.find(draft.id)).toBeUndefined();
});

test('a draft that found no room keeps its text when it is renamed, as does one whose name finds none', async () => {
  const tab = memoryDrafts();
  const faulty = faultyDrafts(tab());
  const [mine, theirs] = [createDrafts(faulty.port), createDrafts(tab())];
  await mine.keep(draft);
  await theirs.keep({ ...draft, text: 'theirs', revision: 1 });
  faulty.fault = 'QuotaExceededError';
  await mine.keep({ ...draft, text: 'mine', revision: 1 });
  faulty.fault = undefined;
  expect(await mine.rename(draft, 'mine.json')).toBeUndefined();
  expect(await mine.find(draft.id)).toMatchObject({ text: 'mine', fileName: 'mine.json' });
  const other = { ...draft, id: 'other' };
  faulty.fault = 'QuotaExceededError';
  expect(await mine.rename(other, 'other.json')).toBe('full');
  expect(mine.unkept()).toEqual([draft.id, 'other']);
  expect(await mine.find('other')).toEqual({ ...other, fileName: 'other.json' });
});
