import { expect, test } from 'vitest';
import { createDrafts, type Draft, memoryDrafts, newDraft } from '../../../src/store/index.ts';
import { openWorkbench, type Workbench } from '../../../src/studio/workbench/workbench.ts';
import { faultyDrafts } from '../../store/drafts/faultyDrafts.ts';

const draft = newDraft('{"id":"a"}', 'talk.json', 5);

/** All that has been begun is done: the drafts in memory answer at once. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A browser with some tabs, each with the draft on its bench. */
async function browser(count: number) {
  const tab = memoryDrafts();
  await createDrafts(tab()).keep(draft);
  const benches: Workbench[] = [];
  let id = 0;
  for (let n = 0; n < count; n++) {
    const drafts = createDrafts(tab());
    const stored = await drafts.find(draft.id);
    if (!stored) throw new Error('not kept');
    benches.push(openWorkbench(stored, { drafts, now: () => 10, newId: () => `copy-${++id}` }));
  }
  const kept = async () => (await createDrafts(tab()).list()).map(({ text }) => text).sort();
  const end = () => {
    for (const bench of benches) bench.close();
  };
  return { benches, kept, end, drafts: createDrafts(tab()) };
}

const draftOn = (bench: Workbench | undefined): Draft | undefined => bench?.state.getState().draft;
const upsetOf = (bench: Workbench | undefined) => bench?.state.getState().upset;

test('each edit is kept, the last one wins, and history comes back with the draft', async () => {
  const { benches, kept, end, drafts } = await browser(1);
  const [bench] = benches;
  for (const text of ['1', '12', '123']) bench?.write(text);
  expect(bench?.isKept()).toBe(false);
  await settled();
  expect(bench?.isKept()).toBe(true);
  expect(await kept()).toEqual(['123']);
  bench?.undo();
  await settled();
  const stored = await drafts.find(draft.id);
  if (!stored) throw new Error('not kept');
  const again = openWorkbench(stored, { drafts, now: () => 20, newId: () => 'copy' });
  expect(draftOn(again)?.text).toBe('12');
  again.redo();
  expect(draftOn(again)?.text).toBe('123');
  for (let n = 0; n < 3; n++) again.undo();
  expect(draftOn(again)?.text).toBe(draft.text);
  again.close();
  end();
});

test('an idle tab follows the one that is written in, its history too', async () => {
  const { benches, end } = await browser(2);
  const [mine, theirs] = benches;
  theirs?.write('theirs');
  await settled();
  expect(draftOn(mine)?.text).toBe('theirs');
  mine?.undo();
  await settled();
  expect(draftOn(theirs)?.text).toBe(draft.text);
  expect(upsetOf(mine)).toBeUndefined();
  expect(upsetOf(theirs)).toBeUndefined();
  end();
});

test('two tabs written in at once: nothing is lost, and the later one is told of its own draft', async () => {
  const { benches, kept, end } = await browser(2);
  const [mine, theirs] = benches;
  mine?.write('mine');
  theirs?.write('theirs');
  theirs?.write('theirs, more');
  await settled();
  expect(await kept()).toEqual(['mine', 'theirs, more']);
  expect(upsetOf(mine)).toBeUndefined();
  expect(upsetOf(theirs)).toBe('moved');
  expect(draftOn(theirs)).toMatchObject({ id: 'copy-1', fileName: 'talk-2.json' });
  theirs?.write('theirs, still more');
  mine?.write('mine, more');
  await settled();
  expect(await kept()).toEqual(['mine, more', 'theirs, still more']);
  end();
});

test('a draft removed in another tab stands on the bench, and is kept as another when it is written in', async () => {
  const { benches, kept, end, drafts } = await browser(1);
  const [bench] = benches;
  await drafts.remove(draft.id);
  await settled();
  expect(upsetOf(bench)).toBe('removed');
  expect(draftOn(bench)?.text).toBe(draft.text);
  expect(bench?.isKept()).toBe(false);
  bench?.write('mine');
  await settled();
  expect(upsetOf(bench)).toBe('rescued');
  expect(await kept()).toEqual(['mine']);
  end();
});

test('a removal that is taken back is taken back on the bench', async () => {
  const { benches, end, drafts } = await browser(1);
  const [bench] = benches;
  const stored = await drafts.find(draft.id);
  if (!stored) throw new Error('not kept');
  await drafts.remove(draft.id);
  await settled();
  await drafts.restore(stored);
  await settled();
  expect(upsetOf(bench)).toBeUndefined();
  bench?.write('mine');
  await settled();
  expect(draftOn(bench)).toMatchObject({ id: draft.id });
  expect(upsetOf(bench)).toBeUndefined();
  end();
});

test('a removal while a write is on its way loses nothing', async () => {
  const { benches, kept, end, drafts } = await browser(1);
  const [bench] = benches;
  bench?.write('one');
  const removing = drafts.remove(draft.id);
  bench?.write('two');
  await removing;
  await settled();
  expect(await kept()).toEqual(['two']);
  end();
});

test('a full disk is told; the next edit, or trying again, keeps all', async () => {
  const faulty = faultyDrafts(memoryDrafts()());
  const drafts = createDrafts(faulty.port);
  faulty.fault = 'QuotaExceededError';
  const bench = openWorkbench(draft, { drafts, now: () => 10, newId: () => 'copy' });
  await settled();
  expect(bench.state.getState().saving).toBe('full');
  bench.write('more');
  await settled();
  expect(bench.isKept()).toBe(false);
  bench.close();

  const again = openWorkbench((await drafts.find(draft.id)) ?? draft, {
    drafts,
    now: () => 10,
    newId: () => 'copy',
  });
  expect(draftOn(again)?.text).toBe('more');
  faulty.fault = undefined;
  again.keep();
  await settled();
  expect(again.state.getState().saving).toBe('saved');
  expect(again.isKept()).toBe(true);
  expect(drafts.unkept()).toEqual([]);
  expect(await drafts.list()).toMatchObject([{ id: draft.id, text: 'more' }]);
  again.close();
});

test('a file that was written is older than the draft once the draft has changed', async () => {
  const { benches, end, drafts } = await browser(1);
  const [bench] = benches;
  bench?.noteFile({ name: 'talk.json', changedAt: 5, type: 'file' });
  bench?.write('more');
  await settled();
  const stored = await drafts.find(draft.id);
  expect(stored?.file).toEqual({ name: 'talk.json', changedAt: 5, type: 'file' });
  expect(stored?.changedAt).toBe(10);
  end();
});
