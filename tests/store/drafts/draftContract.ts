import { expect, test } from 'vitest';
import { type DraftPort, newDraft } from '../../../src/store/index.ts';

/**
 * What every driver of the port of drafts must do.
 * @param open a function that opens a store with nothing in it, and returns one that opens tabs on it
 */
export function draftContract(driver: string, open: () => () => DraftPort): void {
  const draft = newDraft('{}', 'talk.json', 5);

  test(`${driver}: what is made of nothing is kept, read, listed and removed`, async () => {
    const port = open()();
    expect(await port.get(draft.id)).toBeUndefined();
    await port.turn(draft.id, (stored) => {
      expect(stored).toBeUndefined();
      return draft;
    });
    expect(await port.get(draft.id)).toEqual(draft);
    expect(await port.all()).toEqual([draft]);
    await port.remove(draft.id);
    await port.remove(draft.id);
    expect(await port.all()).toEqual([]);
  });

  test(`${driver}: a turn that makes nothing leaves all as it is`, async () => {
    const port = open()();
    await port.turn(draft.id, () => undefined);
    expect(await port.all()).toEqual([]);
    await port.turn(draft.id, () => draft);
    await port.turn(draft.id, () => undefined);
    expect(await port.get(draft.id)).toEqual(draft);
  });

  test(`${driver}: turns of two tabs at once come one after the other`, async () => {
    const tab = open();
    const raise = (port: DraftPort) =>
      port.turn(draft.id, (stored) => ({ ...draft, revision: (stored?.revision ?? 0) + 1 }));
    const tabs = [tab(), tab()];
    await Promise.all([...tabs, ...tabs, ...tabs].map(raise));
    expect((await tab().get(draft.id))?.revision).toBe(6);
  });

  test(`${driver}: the other tabs hear of a change, until they listen no more`, () => {
    const tab = open();
    const [mine, theirs] = [tab(), tab()];
    const heard: string[] = [];
    mine.listen((id) => heard.push(`mine ${id}`));
    const stop = theirs.listen((id) => heard.push(`theirs ${id}`));
    mine.tell('one');
    stop();
    stop();
    mine.tell('two');
    expect(heard).toEqual(['theirs one']);
  });
}
