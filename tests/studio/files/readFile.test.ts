import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../../src/format/index.ts';
import { fileNameOf, readFile } from '../../../src/studio/files/readFile.ts';

const fileOf = (bytes: Uint8Array<ArrayBuffer> | string, name = 'talk.json') =>
  readFile(new File([bytes], name), 5);

test('any text becomes a draft, JSON or not', async () => {
  expect(await fileOf('{ "id": ')).toMatchObject({
    type: 'draft',
    draft: { text: '{ "id": ', fileName: 'talk.json', createdAt: 5, revision: 0 },
  });
  expect(await fileOf('')).toMatchObject({ type: 'draft', draft: { text: '' } });
  expect(await fileOf('\uFEFF{}')).toMatchObject({ type: 'draft', draft: { text: '{}' } });
});

test('a text in another encoding is opened as well as can be, and told', async () => {
  const latin = Uint8Array.from([...'{"title": "Caf\u00e9"}'].map((sign) => sign.charCodeAt(0)));
  expect(await fileOf(latin)).toMatchObject({
    type: 'draft',
    encoding: 'bytes',
    draft: { text: '{"title": "Caf\uFFFD"}' },
  });
  const wide = new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
  expect(await fileOf(wide)).toMatchObject({ type: 'draft', encoding: 'utf16', draft: { text: '{}' } });
});

test('what is no text, too large or gone is refused with its reason', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 0]);
  expect(await fileOf(picture, 'a.png')).toEqual({ type: 'refused', name: 'a.png', reason: 'binary' });
  const noise = Uint8Array.from({ length: 400 }, (_, index) => 128 + (index % 128));
  expect(await fileOf(noise)).toMatchObject({ type: 'refused', reason: 'binary' });
  const arrayBuffer = () => Promise.reject(new Error('gone'));
  expect(await readFile({ name: 'a.json', size: 2, arrayBuffer }, 5)).toMatchObject({ reason: 'unreadable' });
  expect(await readFile({ name: 'a.json', size: MAX_BYTES + 1, arrayBuffer }, 5)).toMatchObject({
    reason: 'large',
  });
});

test('a file name is one line without folders, and says that it is JSON', () => {
  expect(fileNameOf('talk.json')).toBe('talk.json');
  expect(fileNameOf('  mon scénario ')).toBe('mon scénario.json');
  expect(fileNameOf('../../etc/passwd')).toBe('.. .. etc passwd.json');
  expect(fileNameOf('a\nb.json')).toBe('a b.json');
  expect(fileNameOf('.json')).toBe('scenario.json');
  expect(fileNameOf('')).toBe('scenario.json');
  expect(fileNameOf('x'.repeat(500))).toHaveLength(125);
});
