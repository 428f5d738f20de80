import { statSync } from 'node:fs';
import { formatClock } from '../i18n/index.ts';
import { type Checked, checkFile } from './checkFile.ts';
import { EXIT, type ExitCode, note, print } from './exit.ts';
import { findScenarios } from './findScenarios.ts';
import type { Options } from './options.ts';
import { showFindings } from './showFindings.ts';
import { verdictOf } from './verdictOf.ts';
import type { Words } from './words.ts';

/** Milliseconds between two looks. A file that differs between them is still being written, and waits for the next. */
const INTERVAL = 200;

/**
 * What tells the state of each file without reading it. Looking serves better here than the system's own
 * notices: these miss network drives, differ from system to system for folders in folders, and lose a file that
 * an editor replaces.
 */
function look(names: readonly string[]): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const file of findScenarios(names).files)
    try {
      const { mtimeMs, size, ino } = statSync(file);
      states.set(file, `${mtimeMs} ${size} ${ino}`);
    } catch {
      // It went between the two calls: it is not there.
    }
  return states;
}

type Event = 'added' | 'changed' | 'removed';

function eventOf(before: Checked | undefined, after: Checked | undefined): Event | undefined {
  if (!after) return before && 'removed';
  if (!before) return 'added';
  const isSame =
    before.type === 'checked'
      ? after.type === 'checked' && after.text === before.text
      : after.type === before.type;
  return isSame ? undefined : 'changed';
}

/**
 * `check --watch`: checks again each file that changes, is added to a folder or comes back, and says when one
 * goes; each time with the hour, below what was printed before.
 * @param results the files as they were checked first
 * @returns once the person stops it (Ctrl+C), always as a success
 */
export function watchFiles(
  names: readonly string[],
  results: ReadonlyMap<string, Checked>,
  options: Options,
  words: Words,
): Promise<ExitCode> {
  const known = new Map(results);
  let told = look(names);
  let before = told;

  const tellAgain = (file: string): boolean => {
    const after = before.has(file) ? checkFile(file, options, words) : undefined;
    const event = eventOf(known.get(file), after);
    if (!event) return false;
    if (after) known.set(file, after);
    else known.delete(file);
    print(words.say(`watch.${event}`, { time: formatClock(words.language, Date.now()), name: file }));
    if (after?.type === 'unopened')
      note(words.say('unreadable', { name: file, reason: words.say(`reason.${after.reason}`) }));
    else if (after && after.findings.length > 0)
      print(showFindings(after.findings, after.text, 'text', words));
    return true;
  };
  const lookAgain = () => {
    const now = look(names);
    const settled = [...new Set([...told.keys(), ...now.keys()])].filter(
      (file) => told.get(file) !== now.get(file) && before.get(file) === now.get(file),
    );
    before = now;
    if (settled.length === 0) return;
    const next = new Map(told);
    for (const file of settled) {
      const state = now.get(file);
      if (state === undefined) next.delete(file);
      else next.set(file, state);
    }
    told = next;
    if (settled.filter(tellAgain).length === 0) return;
    const { sum, isBroken } = verdictOf([...known.values()], options, words);
    print(words.say(isBroken ? 'watch.broken' : 'watch.fine', { sum }));
  };

  note(words.say('watching'));
  return new Promise((resolve) => {
    const timer = setInterval(lookAgain, INTERVAL);
    process.once('SIGINT', () => {
      clearInterval(timer);
      resolve(EXIT.fine);
    });
  });
}
