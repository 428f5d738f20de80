import { expect, test } from 'vitest';
import { starterText } from '../../../src/format/index.ts';
import { openChecker } from '../../../src/studio/checker/openChecker.ts';
import type { Tell } from '../../../src/studio/checker/protocol.ts';

/** A checker with all that it tells, and a promise of the first balance or failure. */
function opened() {
  const told: Tell[] = [];
  let end: () => void = () => {};
  const balanced = new Promise<void>((resolve) => {
    end = resolve;
  });
  const checker = openChecker((tell) => {
    told.push(tell);
    if (tell.type === 'balanced') end();
  });
  const last = () => told.findLast(({ type }) => type === 'balanced');
  return { checker, told, balanced, last };
}

test('only the latest text is told of: its reading first, then its balance', async () => {
  const { checker, told, balanced, last } = opened();
  for (const text of ['{', starterText(), '{"id"', starterText()]) checker.check(text);
  await balanced;
  expect(told[0]).toMatchObject({ type: 'read', number: 4, findings: [] });
  expect(last()).toMatchObject({ number: 4, figures: { exact: true } });
  checker.close();
});

test('a text that cannot be played has the findings of its reading, and no figures', async () => {
  const { checker, balanced, last } = opened();
  checker.check('{"id": ');
  await balanced;
  expect(last()).toMatchObject({ figures: undefined, findings: [{ code: 'PN101' }] });
  checker.close();
});

test('nothing is told once it is closed', async () => {
  const { checker, told } = opened();
  checker.check(starterText());
  checker.close();
  const other = opened();
  other.checker.check(starterText());
  await other.balanced;
  expect(told).toEqual([]);
  other.checker.close();
});
