import {
  ask,
  endingOn,
  lettered,
  lines,
  long,
  oneWay,
  RIGHT,
  rare,
  reading,
  SLOW_WRONG,
  saying,
  short,
  shortCut,
  times,
  WRONG,
} from './balanceScenes.ts';
import { type Diagnostic, info, likeThis, measured, ofKinds, warning } from './diagnostic.ts';
import { all, drop, reorder, row, scene, set } from './example.ts';

const OPENING = 'nodes.opening';
const SECOND = 'nodes.where-are-we';

/**
 * The balance lints (PN4xx, lints page): what each goes by, and what earns it. Scores are points of 100,
 * shares and chances are percentages. Shares of fewer than four decisions say nothing.
 */
export const BALANCE = {
  PN401: ofKinds(
    'warning',
    { score: 70, share: 70, chance: 5, decisions: 4 },
    {
      score: likeThis(lettered('bbbb', 2), lettered('abba', 2)),
      share: likeThis(
        row([
          ['20 -40', '-5 15'],
          ['-5 15', '15 -15'],
          ['-5 15', '15 -15'],
          ['-5 15', '15 -15'],
        ]),
        lettered('abab', 2),
      ),
      chance: likeThis(oneWay('bbabbc'), oneWay('bbabdc')),
    },
  ),
  PN402: ofKinds(
    'warning',
    { score: 70, share: 60, longer: 15, decisions: 4 },
    {
      score: likeThis(
        saying(times(4, long(true))),
        saying([long(true), long(false), long(true), long(false)]),
      ),
      share: likeThis(
        row([
          ['20 -40: A very long answer.', '-5 15: An answer.'],
          ...times(3, ['-5 15: A longer answer.', '15 -15: An answer.'] as const),
        ]),
        row([
          ['20 -40: A very long answer.', '-5 15: An answer.'],
          ...times(3, ['-5 15: An old answer.', '15 -15: An odd answer'] as const),
        ]),
      ),
    },
  ),
  PN402b: measured(
    'warning',
    { share: 75, decisions: 3 },
    likeThis(
      saying([ask(true), ask(true), ask(true), ask(false)]),
      saying([ask(true), ask(true), ask(false), ask(false)]),
    ),
  ),
  PN403: ofKinds(
    'warning',
    { compass: 100, fastest: 50, slowest: 70 },
    {
      fastest: likeThis(row(times(3, ['10 15', '-5 -15'])), row(times(3, [RIGHT, WRONG]))),
      slowest: likeThis(row(times(3, [RIGHT, WRONG])), row(times(3, ['10 15', '-5 -15']))),
      compass: likeThis(
        row(times(3, [RIGHT, WRONG])),
        scene({ first: ['-5 15 second', '15 -15 second'], second: ['5 10 signed', '-5 15 advance'] }),
        'info',
      ),
    },
  ),
  PN403b: ofKinds(
    'warning',
    { correlation: 0.8, decisions: 4 },
    {
      twins: likeThis(
        row(times(4, ['15 -15', '-15 15'])),
        row(times(4, ['15 -15', '-15 15', '15 10', '-15 -10'])),
      ),
      'fast-right': likeThis(row(times(4, ['15 -15', '-5 15'])), row(times(4, ['15 -15', '5 15'])), 'info'),
      'fast-wrong': likeThis(row(times(4, ['-5 -15', '5 15'])), row(times(4, ['15 -15', '5 15'])), 'info'),
      'slow-right': likeThis(row(times(4, ['-5 -15', '5 15'])), row(times(4, ['-5 -15', '-5 15'])), 'info'),
      'slow-wrong': likeThis(row(times(4, ['5 -15', '5 15'])), row(times(4, ['-5 -15', '5 15'])), 'info'),
    },
  ),
  PN403c: ofKinds(
    'warning',
    { slowest: 70, fastest: 15, decisions: 4 },
    {
      slowest: likeThis(
        row([...times(3, [RIGHT, WRONG]), ['20 15', WRONG]]),
        row([...times(2, [RIGHT, WRONG]), ...times(2, ['20 15', WRONG] as const)]),
      ),
      fastest: likeThis(
        row(times(4, [RIGHT, WRONG])),
        row([...times(3, [RIGHT, WRONG]), ['20 15', WRONG]]),
        'info',
      ),
    },
  ),
  PN404: ofKinds(
    'warning',
    { most: 40, least: 10, signed: 15, spread: 15 },
    {
      easy: likeThis(row(times(3, [RIGHT, '5 10'])), row(times(3, [RIGHT, WRONG]))),
      hard: likeThis(row(times(3, [RIGHT, '15 -30', '-15 -30', '5 -30'])), row(times(3, [RIGHT, WRONG]))),
      lucky: likeThis(row(times(2, [RIGHT, WRONG])), row(times(4, [RIGHT, WRONG, SLOW_WRONG]))),
      flat: likeThis(row([['0 5', '0 5', '5 5']]), row(times(3, [RIGHT, WRONG]))),
    },
  ),
  PN405: measured(
    'warning',
    { spread: 2 },
    likeThis(
      scene({ first: ['-5 15 second', '15 -15 second'], second: ['5 10 signed', '5 10 signed'] }),
      scene({ first: ['-5 15 second', '15 -15 second'], second: ['5 10 signed', '5 -10 signed'] }),
    ),
  ),
  PN406: warning(
    row([
      ['5 15', '10 10'],
      [RIGHT, WRONG],
    ]),
    row([
      ['5 15', '-10 10'],
      [RIGHT, WRONG],
    ]),
  ),
  PN407: ofKinds(
    'warning',
    { mass: 15, run: 2, potential: 20 },
    {
      mass: likeThis(
        scene({
          first: ['-5 15 second', '20 -50 third'],
          second: ['-5 15 signed', '15 -15 lost'],
          third: ['5 5 lost', '15 -15 lost'],
        }),
        scene({
          first: ['-5 15 second', '15 -15 third'],
          second: ['-5 15 signed', '15 -15 lost'],
          third: ['5 30 signed', '15 -15 lost'],
        }),
      ),
      run: likeThis(
        scene({
          first: ['-5 15 second', '20 -50 third'],
          second: ['-5 15 signed', '15 -15 lost'],
          third: ['5 5 fourth', '15 -15 fourth'],
          fourth: ['5 5 lost', '15 -15 lost'],
        }),
        scene({
          first: ['-5 15 second', '20 -50 third'],
          second: ['-5 15 signed', '15 -15 lost'],
          third: ['5 5 lost', '15 -15 lost'],
        }),
      ),
    },
  ),
  PN407b: measured(
    'warning',
    { potential: 30 },
    likeThis(
      scene({ first: ['-5 15 second', '15 -15 lost'], second: ['-5 15 signed', '15 -15 lost'] }),
      scene({ first: ['-5 15 second', '15 -15 second'], second: ['-5 15 signed', '15 -15 lost'] }),
    ),
  ),
  PN408: measured(
    'warning',
    { direction: -10, regret: 5, potential: 20 },
    likeThis(shortCut(50), shortCut(20)),
  ),
  PN409: ofKinds(
    'warning',
    { nodes: 3, words: 120, gap: 150, pace: 3.3 },
    {
      nodes: likeThis(lines(3), lines(2)),
      words: likeThis(set(`${OPENING}.text.fr`, reading(121)), set(`${OPENING}.text.fr`, reading(120))),
      gap: likeThis(
        set('nodes.well-received.text.fr', reading(150)),
        set('nodes.well-received.text.fr', reading(120)),
      ),
    },
  ),
  PN410: ofKinds(
    'warning',
    { share: 25 },
    {
      share: likeThis(
        row([['15 15', '5 -15'], ...times(2, [RIGHT, WRONG])]),
        row([['15 15', '5 -15'], ...times(3, [RIGHT, WRONG])]),
      ),
      one: likeThis(
        row([['15 15', '5 -15'], ...times(2, [RIGHT, WRONG])]),
        row([['15 15', '20 -15'], ...times(2, [RIGHT, WRONG])]),
        'info',
      ),
    },
  ),
  PN411: ofKinds(
    'warning',
    { lost: 10, decisions: 2 },
    {
      lost: likeThis(row(times(4, ['-5 40', '15 -40'])), row(times(4, [RIGHT, WRONG]))),
      north: likeThis(
        row([['0 50', '0 -5'], ...times(2, [RIGHT, WRONG])]),
        row([
          ['0 45', '0 -5'],
          ['0 0', WRONG],
          [RIGHT, WRONG],
        ]),
      ),
    },
  ),
  PN412: ofKinds(
    'error',
    { signed: 40, failed: 60, advance: 80 },
    {
      signed: likeThis(
        all(row(times(3, [RIGHT, WRONG])), drop('nodes.signed.notYet')),
        row(times(3, [RIGHT, WRONG])),
      ),
      failed: likeThis(endingOn('stalled'), endingOn('signed')),
      advance: likeThis(
        endingOn('advance'),
        scene({ first: ['10 20 second', '15 -15 lost'], second: ['10 20 signed', '-30 10 advance'] }),
      ),
    },
  ),
  PN413: measured(
    'warning',
    { share: 50, decisions: 3 },
    likeThis(
      row([
        ['0 5', '5 0'],
        ['0 40', '15 -40'],
        ['0 5', '5 5'],
      ]),
      row(times(3, ['0 15', '5 5'])),
    ),
  ),
  PN414: ofKinds(
    'warning',
    { ratio: 4, least: 2 },
    {
      short: likeThis(
        set(`${OPENING}.choices.1.next`, 'tuesday-thursday'),
        set(`${OPENING}.choices.1.next`, 'where-are-we'),
      ),
      uneven: likeThis(short(9), short(8)),
    },
  ),
  PN415: measured(
    'error',
    { share: 50, regret: 0.5 },
    likeThis(
      scene({ first: ['-5 15 second', '*15 -15 second'], second: ['-5 15 signed', '15 -15 lost'] }),
      scene({ first: ['*-5 15 second', '15 -15 second'], second: ['-5 15 signed', '15 -15 lost'] }),
    ),
  ),
  PN416: ofKinds(
    'error',
    { reach: 45, direction: 80 },
    {
      never: likeThis(row(times(2, ['5 -5', '15 -15'])), row(times(2, [RIGHT, WRONG]))),
      shrunk: likeThis(
        scene({ first: ['-40 5 second', '15 -15 second'], second: ['-40 5 advance', '15 -15 lost'] }),
        row(times(4, ['10 20', WRONG])),
        'warning',
      ),
      course: likeThis(endingOn('advance'), row(times(2, [RIGHT, WRONG])), 'warning'),
    },
  ),
  PN417: measured('warning', { chance: 1 }, likeThis(rare(4), rare(3))),
  PN418: measured(
    'info',
    { forecast: 50, progress: 15 },
    likeThis(row(times(2, ['0 30', '-5 35'])), row(times(4, [RIGHT, WRONG]))),
  ),
  PN419: ofKinds(
    'warning',
    { ratio: 2, length: 110 },
    {
      ratio: likeThis(
        set(`${SECOND}.choices.1.text.fr`, 'Devant la porte de Paul.'),
        set(`${SECOND}.choices.1.text.fr`, 'Devant la porte de Paul. Allons-y ensemble.'),
      ),
      long: likeThis(
        set(`${OPENING}.choices.0.text.fr`, 'x'.repeat(111)),
        set(`${OPENING}.choices.0.text.fr`, 'x'.repeat(110)),
      ),
    },
  ),
  PN420: {
    severity: 'error',
    ...likeThis(
      row([
        [RIGHT, WRONG, WRONG],
        [RIGHT, WRONG],
      ]),
      row([
        [RIGHT, WRONG, '10 -15'],
        [RIGHT, WRONG],
      ]),
    ),
  },
  PN421: measured(
    'warning',
    { direction: 50 },
    likeThis(set('start.direction', 55), set('start.direction', 45)),
  ),
  PN422: warning(drop(`${OPENING}.choices.0.why`), drop(`${OPENING}.choices.0.reaction`)),
  PN499: info(row(times(9, ['-3 7', '13 -11', '-17 5', '1 -2'])), reorder(`${SECOND}.choices`, [0, 1, 2])),
} as const satisfies Readonly<Record<string, Diagnostic>>;
