import { type Golden, line } from './goldenLine.ts';

/** The second half of the pack, from the end of the quarter on. */
export const GOLDEN_FAR: Readonly<Record<string, Golden>> = {
  'quarter-end': {
    horizon: 11,
    states: 98,
    lines: 140,
    bestNorthing: 84_850,
    signatureLine: 49_500,
    random: { mean: 17.4, sd: 24.7, shareSigned: 0.06 },
    worked: [
      line(
        'where-it-stands who-builds with-controller work-the-papers',
        'four-minutes',
        [4, 66.2, 47.7, 100, 100],
      ),
      line(
        'ten-percent my-date who-builds with-controller work-the-papers',
        'four-minutes',
        [4, 91.4, 20.5, 100, 80.9],
      ),
      line(
        'where-it-stands letter-of-intent drop-paper with-controller work-the-papers',
        'four-minutes',
        [4, 78.8, 38.7, 100, 88],
      ),
      line(
        'where-it-stands who-builds roi-sheet your-figures work-the-papers',
        'four-minutes',
        [4, 83.3, 45.7, 100, 88.6],
      ),
      line('where-it-stands who-builds with-controller leave-him', 'item-nine', [4, 65.2, 41.7, 58.6, 46.9]),
      line('where-it-stands who-builds your-file', 'item-nine', [5, 45.5, 19.9, 39.3, 31.5]),
      line('ten-percent fifteen-tonight', 'the-fizz', [1, 36.4, 0, 0, 0]),
    ],
  },
  'the-incumbent': {
    horizon: 10,
    states: 92,
    lines: 114,
    bestNorthing: 75_275,
    signatureLine: 45_000,
    random: { mean: 11.2, sd: 23.1, shareSigned: 0.049 },
    worked: [
      line(
        'never-asked who-reads-it hear-it-from-him where-are-you-blind',
        'page-four',
        [12, 70.6, 50.6, 100, 100],
      ),
      line(
        'pay-penalties forget-penalties who-reads-it hear-it-from-him where-are-you-blind',
        'page-four',
        [13, 96.1, 22.9, 100, 82.2],
      ),
      line(
        'twelve-months what-remains who-reads-it hear-it-from-him where-are-you-blind',
        'page-four',
        [62, 83.3, 29.3, 100, 84.3],
      ),
      line(
        'never-asked free-module show-it-together hear-it-from-him where-are-you-blind',
        'page-four',
        [15, 95.6, 51.9, 100, 97.9],
      ),
      line('never-asked who-reads-it hear-it-from-him all-for-less', 'the-lever', [9, 70, 42.5, 42.5, 34]),
      line('never-asked free-module extend-free', 'twelve-colours', [15, 53.3, 6.6, 0, 0]),
      line('twelve-months next-renewal', 'the-lever', [100, 28.3, 0, 0, 0]),
    ],
  },
  'up-two-levels': {
    horizon: 10,
    states: 92,
    lines: 123,
    bestNorthing: 71_700,
    signatureLine: 45_000,
    random: { mean: 14.2, sd: 24.3, shareSigned: 0.045 },
    worked: [
      line(
        'not-alone go-together when-she-stands nadia-first',
        'three-in-the-morning',
        [15, 69.4, 49.3, 100, 100],
      ),
      line(
        'three-lines own-it go-together when-she-stands nadia-first',
        'three-in-the-morning',
        [17, 90, 38.7, 100, 88],
      ),
      line(
        'your-project what-he-fears when-she-stands nadia-first',
        'three-in-the-morning',
        [18, 63.9, 11.6, 71.6, 57.2],
      ),
      line(
        'not-alone go-together ten-minutes-now keep-the-half-hour nadia-first',
        'three-in-the-morning',
        [15, 91.1, 57.5, 100, 98.4],
      ),
      line(
        'not-alone go-together when-she-stands ten-reasons',
        'received-with-thanks',
        [15, 68.9, 43.4, 59.4, 47.6],
      ),
      line('three-lines write-again', 'the-barrier', [2, 37.8, 1.6, 0, 0]),
      line('your-project carry-on answer-all', 'column-by-supplier', [10, 46.1, 0, 0, 0]),
    ],
  },
  'the-tender': {
    horizon: 9,
    states: 35,
    lines: 47,
    bestNorthing: 64_475,
    signatureLine: 40_500,
    random: { mean: 10.1, sd: 19.8, shareSigned: 0.027 },
    worked: [
      line(
        'three-questions who-wrote-it introduce-me what-is-yours session-with-cfo',
        'reissued',
        [6, 100, 65.4, 100, 100],
      ),
      line('all-hands call-the-docks what-is-yours session-with-cfo', 'reissued', [5, 96.9, 0, 72.3, 57.9]),
      line(
        'three-questions decline-with-reasons what-is-yours session-with-cfo',
        'reissued',
        [5, 76.5, 36.8, 100, 89.6],
      ),
      line(
        'three-questions who-wrote-it introduce-me two-more-weeks',
        'extension',
        [4, 82.7, 31.4, 31.4, 25.1],
      ),
      line(
        'all-hands twelve-off director-in-room what-is-yours session-with-cfo',
        'reissued',
        [6, 100, 0, 26.4, 21.1],
      ),
      line('decline-by-mail call-logistics first-page', 'next-years-page', [17, 56.2, 5.6, 50.1, 40]),
      line('all-hands twelve-off sixty-slides', 'third-quote', [3, 71.6, 0, 0, 0]),
      line('decline-by-mail file-it', 'time-saved', [13, 38.3, 0, 0, 0]),
    ],
  },
  'the-fifteen-percent': {
    horizon: 9,
    states: 36,
    lines: 65,
    bestNorthing: 66_900,
    signatureLine: 40_500,
    random: { mean: 10.7, sd: 23, shareSigned: 0.029 },
    worked: [
      line(
        'whose-thursday three-at-a-table keep-two four-for-three-years',
        'trade',
        [4, 79.6, 57.2, 100, 100],
      ),
      line(
        'our-price call-hugo three-at-a-table keep-two four-for-three-years',
        'trade',
        [5, 96.9, 49.6, 100, 91.1],
      ),
      line(
        'eight-now what-goes-with-it three-at-a-table keep-two four-for-three-years',
        'trade',
        [5, 100, 34.9, 100, 84.3],
      ),
      line(
        'whose-thursday over-his-head before-the-round keep-two four-for-three-years',
        'trade',
        [5, 95.1, 61.7, 100, 93.3],
      ),
      line(
        'eight-now ask-my-boss before-the-round keep-two four-for-three-years',
        'trade',
        [6, 100, 0, 32.7, 26.1],
      ),
      line('whose-thursday three-at-a-table keep-two five-to-be-nice', 'gift', [4, 80.2, 48.9, 93.3, 74.7]),
      line('whose-thursday three-at-a-table keep-two not-a-cent', 'firm', [5, 77.2, 54.7, 93, 74.4]),
      line('whose-thursday three-at-a-table three-versions', 'without-you', [4, 56.2, 24.6, 0, 0]),
      line('eight-now seven-tonight', 'minus-fifteen', [2, 44.4, 0, 0, 0]),
      line('our-price wait-it-out', 'without-you', [5, 32.7, 0, 0, 0]),
    ],
  },
  'the-committee': {
    horizon: 9,
    states: 58,
    lines: 90,
    bestNorthing: 65_625,
    signatureLine: 40_500,
    random: { mean: 20.9, sd: 27.1, shareSigned: 0.047 },
    worked: [
      line('who-sits-there see-hamon one-call-each let-hamon-answer', 'carried', [4, 80.2, 57.1, 100, 100]),
      line(
        'move-it-up restore-date see-hamon one-call-each let-hamon-answer',
        'carried',
        [5, 100, 34.1, 100, 83.8],
      ),
      line(
        'book-designers rehearse call-him-now one-call-each let-hamon-answer',
        'carried',
        [5, 100, 4.6, 59.4, 47.5],
      ),
      line(
        'who-sits-there mail-the-deck last-time one-call-each let-hamon-answer',
        'carried',
        [3, 100, 40.6, 100, 85],
      ),
      line('who-sits-there cfo-first one-call-each lose-and-risk', 'in-principle', [4, 77.8, 51, 90.6, 72.4]),
      line('who-sits-there see-hamon rachid-sounds-them slide-47', 'a-study', [4, 75.3, 31.9, 46.7, 37.4]),
      line('who-sits-there mail-the-deck annex-tonight', 'a-study', [4, 63, 1.2, 0, 0]),
      line('book-designers rehearse once-more', 'a-study', [5, 55.6, 0, 0, 0]),
      line('move-it-up go-anyway', 'postponed', [2, 43.8, 0, 0, 0]),
    ],
  },
};
