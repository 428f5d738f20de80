import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, redone, type TextHistory, undone } from '../../../src/store/index.ts';

const EMPTY: TextHistory = { text: '', past: [], future: [] };

/** Texts of the signs that files are made of, half signs among them. */
const texts = fc.array(fc.constantFrom('a', 'b', '{', '\n', 'é', '🧭', '\ud83e', '\udded'), {
  maxLength: 12,
});
const action = fc.oneof(
  { weight: 4, arbitrary: texts.map((signs) => ({ type: 'edit' as const, text: signs.join('') })) },
  { weight: 2, arbitrary: fc.constant({ type: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'redo' as const }) },
);

test('any sequence of edits, undo and redo gives every text back, exactly', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let history = EMPTY;
      const before: string[] = [];
      const after: string[] = [];
      for (const act of actions) {
        const { text } = history;
        switch (act.type) {
          case 'edit':
            history = edited(history, act.text, '', 0);
            if (act.text === text) break;
            before.push(text);
            after.length = 0;
            break;
          case 'undo': {
            history = undone(history);
            const wanted = before.pop();
            if (wanted === undefined) break;
            after.push(text);
            expect(history.text).toBe(wanted);
            break;
          }
          case 'redo': {
            history = redone(history);
            const wanted = after.pop();
            if (wanted === undefined) break;
            before.push(text);
            expect(history.text).toBe(wanted);
          }
        }
        expect(history.past).toHaveLength(before.length);
        expect(history.future).toHaveLength(after.length);
      }
    }),
  );
});

test('what is typed into one field in one go is one step', () => {
  let history = EMPTY;
  for (const [text, at] of [
    ['O', 0],
    ['On', 300],
    ['On y', 900],
  ] as const)
    history = edited(history, text, 'title', at);
  expect(history.past).toHaveLength(1);
  expect(undone(history).text).toBe('');
  expect(redone(undone(history)).text).toBe('On y');
});

test('a pause, another field and a redo each begin a step of their own', () => {
  const one = edited(EMPTY, 'a', 'title', 5000);
  expect(edited(one, 'ab', 'title', 6000).past).toHaveLength(2);
  expect(edited(one, 'ab', 'text', 5010).past).toHaveLength(2);
  expect(edited(one, 'ab', '', 5010).past).toHaveLength(2);
  expect(edited(redone(undone(one)), 'ab', 'title', 5010).past).toHaveLength(2);
});

test('typing that ends where it began leaves no step', () => {
  const history = edited(edited(EMPTY, 'a', 'title', 0), '', 'title', 10);
  expect(history).toEqual(EMPTY);
});

test('an edit after undo gives up what could be made again', () => {
  const history = edited(undone(edited(EMPTY, 'a', '', 0)), 'b', '', 0);
  expect(history.future).toEqual([]);
  expect(redone(history)).toBe(history);
});

test('the history is bounded in steps and in size, and its last step can always be undone', () => {
  let history = EMPTY;
  for (let n = 0; n < 600; n++) history = edited(history, `${n}`, '', n);
  expect(history.past).toHaveLength(500);

  const large = 'x'.repeat(3_000_000);
  history = edited(history, large, '', 700);
  history = edited(history, 'y'.repeat(3_000_000), '', 800);
  expect(history.past.length).toBe(1);
  expect(undone(history).text === large).toBe(true);
});

test('edits of one subject in one go are one step, which undo and redo take as one', () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { minLength: 1, maxLength: 8 }), (first, others) => {
      const begun: TextHistory = { text: first.join(''), past: [], future: [] };
      let history = begun;
      for (const signs of others) history = edited(history, signs.join(''), 'title', 0);
      expect(history.past.length).toBeLessThanOrEqual(1);
      expect(undone(history).text).toBe(begun.text);
      expect(redone(undone(history)).text).toBe(history.text);
    }),
  );
});
