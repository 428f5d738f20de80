import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inChunks } from '../../../src/studio/outline/inChunks.ts';
import { outlineRows } from '../../../src/studio/outline/outlineRows.ts';
import { readingOrder } from '../../../src/studio/outline/readingOrder.ts';
import { readWorkFile } from '../../../src/studio/workbench/workFile.ts';

const NODES = {
  lost: { next: 'end' },
  end: { ending: 'lost', title: { fr: 'Écluse fermée' } },
  second: { text: { en: 'Only in English' }, next: 'end' },
  start: {
    text: { fr: 'Bonjour' },
    choices: [{ next: 'second' }, { next: 'nowhere' }, { next: 'end' }, 'x', {}],
  },
};

const fileOf = (nodes: unknown, node?: string) =>
  readWorkFile(JSON.stringify({ languages: ['fr', 'en'], start: { node }, nodes }));

const rowsOf = (search: string, open: readonly string[] = []) =>
  outlineRows(fileOf(NODES, 'start'), { language: 'fr', search, open: new Set(open) }).map((row) =>
    row.type === 'node' || row.type === 'way' ? `${row.type} ${row.title}` : row.type,
  );

describe('the plan', () => {
  it('goes through the nodes as they are read, those without a way to them last', () => {
    const { reached, unreached } = readingOrder(fileOf(NODES, 'start'));
    expect(reached.map(({ id }) => id)).toEqual(['start', 'second', 'end']);
    expect(unreached.map(({ id }) => id)).toEqual(['lost']);
  });

  it('names each node by its words, in another language where it has none, else by its id', () => {
    expect(rowsOf('')).toEqual([
      'scenario',
      'node Bonjour',
      'node Only in English',
      'node Écluse fermée',
      'heading',
      'node lost',
    ]);
  });

  it('shows the ways on of a node that is opened, those that lead nowhere too', () => {
    const rows = outlineRows(fileOf(NODES, 'start'), {
      language: 'fr',
      search: '',
      open: new Set(['start']),
    });
    expect(rows.filter(({ type }) => type === 'way')).toMatchObject([
      { letter: 'A', to: 'second', title: 'Only in English' },
      { letter: 'B', to: undefined, title: 'nowhere' },
      { letter: 'C', to: 'end' },
      { letter: 'E', to: undefined, title: '' },
    ]);
  });

  it('finds by words and by id, without case and accents', () => {
    expect(rowsOf('ECLUSE')).toEqual(['node Écluse fermée']);
    expect(rowsOf('secon')).toEqual(['node Only in English']);
    expect(rowsOf('zzz')).toEqual([]);
  });

  it('stands whatever the file holds', () => {
    for (const nodes of [
      undefined,
      null,
      [],
      'x',
      { a: null, b: { choices: 'x' }, c: { next: 5 }, d: { text: 3 } },
    ])
      for (const start of [undefined, 'a', 'c'])
        expect(
          outlineRows(fileOf(nodes, start), { language: 'fr', search: '', open: new Set(['b', 'c']) })[0],
        ).toEqual({
          type: 'scenario',
          key: 'scenario',
        });
  });
});

describe('runs of rows that are drawn together', () => {
  const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 120 });
  const runsOf = (rows: readonly string[]) => inChunks(rows, (row) => row).map((run) => run.join('\u0000'));

  it('hold all rows in their order, and a row that is added changes two of them at most', () => {
    fc.assert(
      fc.property(keys, fc.nat(120), (rows, place) => {
        expect(inChunks(rows, (row) => row).flat()).toEqual(rows);
        const at = 1 + (place % rows.length);
        const before = new Set(runsOf(rows.filter((_, index) => index !== at)));
        expect(runsOf(rows).filter((run) => !before.has(run)).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
