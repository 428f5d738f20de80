import { seeded } from '../../src/analysis/seeded.ts';
import { createRereader, decodeText, placeFaults } from '../../src/format/index.ts';
import { generatedFile } from './generated.ts';
import { median, percentile, time } from './measure.ts';
import { figure, type Part, ratio } from './table.ts';

/** Files as large as these, and the time within which 95 of 100 passes end, where one is promised. */
const SIZES = [
  { layers: 20, width: 10, passes: 150, target: 50 },
  { layers: 40, width: 50, passes: 30, target: 250 },
  { layers: 104, width: 100, passes: 5, target: undefined },
] as const;

/** What a writer types, deletes or breaks on the way to something else. */
const KEYS = ['a', 'é', ' ', '"', ',', '}', '1', '!', '\n', ''] as const;

/** The text with one random keystroke in it, anywhere: a sign typed, one replaced, or one deleted. */
function edited(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const key = KEYS[Math.floor(random() * KEYS.length)] ?? '';
  return text.slice(0, at) + key + text.slice(at + (random() < 0.5 || key === '' ? 1 : 0));
}

/** All findings that need no playing (PN1 to PN3, PN5), as the problems of an editor are updated while one types. */
function diagnoser(): (text: string) => void {
  const reread = createRereader();
  return (text) => {
    const inspection = reread(decodeText(text));
    placeFaults(inspection, inspection.faults, '');
  };
}

function parse(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    // Most keystrokes leave a text that is none: where it breaks, the parser stops early.
  }
}

function rowOf({ layers, width, passes, target }: (typeof SIZES)[number]): readonly string[] {
  const text = generatedFile({ layers, width, conditions: 'flags' });
  const nodes = Object.keys(JSON.parse(text).nodes).length.toLocaleString('en');
  const random = seeded(5);
  const diagnose = diagnoser();
  diagnose(text);
  for (let warm = 0; warm < 2; warm++) diagnose(edited(text, random));
  const whole = median(Array.from({ length: 9 }, () => time(() => parse(text))));
  const work: number[] = [];
  const times = Array.from({ length: passes }, () => {
    // As a text comes to the thread that reads it: in one piece.
    const source = structuredClone(edited(text, random));
    const before = process.cpuUsage();
    const elapsed = time(() => diagnose(source));
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
    return elapsed;
  });
  const late = percentile(times, 95);
  return [
    `${nodes} nodes, ${figure(text.length / 2 ** 20)} MB`,
    figure(percentile(times, 50)),
    figure(late),
    figure(Math.max(...times)),
    figure(percentile(work, 95)),
    figure(whole),
    ratio(late / whole),
    target === undefined ? '-' : `${target} (${late <= target ? 'met' : 'missed'})`,
  ];
}

/** Findings while one types: a whole pass after each keystroke. */
export function typing(): Part {
  return {
    title: 'Findings while typing',
    notes: [
      'One random keystroke in a sound file, most of which break its JSON; then every check that needs no playing.',
      'Work: processor time, which other programs on the machine do not lengthen by making us wait.',
      `Milliseconds of a pass, over ${SIZES.map(({ passes }) => passes).join(', ')} keystrokes; JSON.parse of the sound file beside it.`,
    ],
    table: [
      ['', 'p50', 'p95', 'max', 'p95 of work', 'JSON.parse', 'p95 to JSON.parse', 'target p95'],
      ...SIZES.map(rowOf),
    ],
  };
}
