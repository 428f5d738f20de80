import { all, row, scene, set } from './example.ts';

/** A right answer and wrong ones, as the rule of thumb has them (model page, 1.8). */
export const RIGHT = '-5 15';
export const WRONG = '15 -15';
export const SLOW_WRONG = '-15 -10';
/** As many of the same. */
export const times = <Item>(count: number, item: Item): readonly Item[] =>
  Array.from({ length: count }, () => item);

/** Wrong in as many ways as a menu has places. */
const WRONGS = [WRONG, SLOW_WRONG, '10 -10', '5 -15'] as const;

export const lettered = (letters: string, size: number) =>
  row(
    [...letters].map((letter) =>
      WRONGS.slice(0, size).map((wrong, at) => ('abcd'[at] === letter ? RIGHT : wrong)),
    ),
  );

/** A row of decisions whose right answers say one thing and the wrong ones another. */
export const saying = (menus: readonly (readonly [right: string, wrong: string])[]) =>
  row(
    menus.map(([right, wrong], index) => {
      const menu = [`${RIGHT}: ${right}`, `${WRONG}: ${wrong}`];
      return index % 2 === 0 ? menu : menu.toReversed();
    }),
  );

export const ask = (right: boolean) =>
  [right ? 'Who reads it?' : 'He reads it.', right ? 'I send it.' : 'Tuesday?'] as const;
export const long = (right: boolean) => {
  const words = ['A longer answer.', 'An answer.'] as const;
  return right ? words : ([words[1], words[0]] as const);
};

export const reading = (words: number) => `${'word '.repeat(words - 1)}word.`;
/** Lines before the first decision, so many of them. */
export const lines = (count: number) =>
  all(
    set('start.node', 'line-1'),
    ...times(count, 0).map((_, index) =>
      set(`nodes.line-${index + 1}`, {
        text: { fr: 'Bonjour.', en: 'Good morning.' },
        next: index + 1 < count ? `line-${index + 2}` : 'opening',
      }),
    ),
  );

/** A way of two decisions and one of so many. */
export function short(most: number) {
  const decisions = times(most - 1, 0).map((_, index): [string, readonly string[]] => {
    const next = index + 2 < most ? `d${index + 2}` : 'signed';
    return [`d${index + 1}`, [`${RIGHT} ${next}`, `${WRONG} ${index === 0 ? 'stalled' : next}`]];
  });
  return scene({ d0: [`${RIGHT} d1`, `${WRONG} d1`], ...Object.fromEntries(decisions) });
}

/** A row of decisions of four answers at whose end alone a deal is signed. */
export function rare(decisions: number) {
  return oneWay('a'.repeat(decisions));
}

/** A wrong answer after which one answer makes up for so much. */
export function shortCut(points: number) {
  return scene({
    first: ['0 10 second', '20 -10 short-cut'],
    second: ['0 30 signed', '15 -15 lost'],
    'short-cut': [`0 ${points} signed`, '15 -15 lost'],
  });
}

/** Menus of four of which one answer leads on, the one with this letter; all others lose the deal. */
export function oneWay(letters: string) {
  const menus = [...letters].map((letter, index): [string, readonly string[]] => {
    const next = index + 1 < letters.length ? `d${index + 2}` : 'signed';
    return [
      `d${index + 1}`,
      WRONGS.map((wrong, at) => ('abcd'[at] === letter ? `${RIGHT} ${next}` : `${wrong} lost`)),
    ];
  });
  return scene(Object.fromEntries(menus));
}

/** Two right answers, well north, and the ending that they lead to. */
export function endingOn(kind: string) {
  return scene({ first: ['10 20 second', '15 -15 lost'], second: [`10 20 ${kind}`, '15 -15 lost'] });
}
