import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, test } from 'vitest';
import { set } from '../../src/format/example.ts';
import { starterText } from '../../src/format/index.ts';
import { emptyFolder, program } from './command.ts';

const FINE = starterText();
const BROKEN = set('start.node', 'openning')(FINE);
const DOUBTFUL = set('title.fr', 'Un premier rendez-vous !')(FINE);

interface Watching {
  /** All that was printed until now. */
  readonly printed: () => string;
  /** Waits until this is printed after what was waited for before. */
  readonly until: (wanted: RegExp) => Promise<void>;
  /** Presses Ctrl+C; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

const running = new Set<ChildProcess>();
const folders: string[] = [];
afterAll(() => {
  for (const child of running) child.kill();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = emptyFolder();
  folders.push(made);
  return made;
}

function watching(...args: readonly string[]): Watching {
  const child = spawn(...program(['check', '--watch', ...args]));
  running.add(child);
  let printed = '';
  let waitedFor = 0;
  let arrived = () => {};
  const take = (text: string) => {
    printed += text;
    arrived();
  };
  child.stdout?.setEncoding('utf8').on('data', take);
  child.stderr?.setEncoding('utf8').on('data', take);
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    printed: () => printed,
    until: (wanted) =>
      new Promise((resolve) => {
        arrived = () => {
          const match = wanted.exec(printed.slice(waitedFor));
          if (!match) return;
          waitedFor += match.index + match[0].length;
          resolve();
        };
        arrived();
      }),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test.concurrent('a folder is checked again when files in it change, come and go, each once and with the hour', async ({
  expect,
}) => {
  const root = folder();
  const first = join(root, 'first.json');
  const second = join(root, 'deep', 'second.json');
  writeFileSync(first, FINE);
  const { printed, until, stop } = watching(root, '--lang', 'en');
  await until(/1 file, 0 errors.*\n.*Ctrl\+C/s);

  // The half that is written first is no state to tell of.
  writeFileSync(first, BROKEN.slice(0, BROKEN.length / 2));
  writeFileSync(first, BROKEN);
  await until(/── \d+:\d\d:\d\d.*first\.json has changed\./);
  await until(/PN201.*1 file, 1 error,.*something to mend/s);

  mkdirSync(join(root, 'deep'));
  writeFileSync(second, DOUBTFUL);
  await until(/second\.json was added\..*PN311.*2 files, 1 error, 1 warning/s);

  // As many editors do: beside it, then in its place.
  writeFileSync(`${first}~`, FINE);
  renameSync(`${first}~`, first);
  await until(/first\.json has changed\.\n2 files, 0 errors, 1 warning.*All is well/);

  rmSync(second);
  await until(/second\.json is gone\.\n1 file, 0 errors/);

  // Written again without any change: there is nothing to tell.
  writeFileSync(first, readFileSync(first));
  writeFileSync(second, FINE);
  await until(/second\.json was added\.\n2 files/);
  expect(printed().match(/first\.json has changed/g)).toHaveLength(2);
  expect(printed()).not.toContain('PN101');
  expect(await stop()).toBe(0);
});

test.concurrent('files are watched in the language asked for, beside them nothing; --strict tells warnings from success', async ({
  expect,
}) => {
  const root = folder();
  const file = join(root, 'mien.json');
  writeFileSync(file, FINE);
  const { printed, until, stop } = watching(file, '--strict', '--lang', 'fr');
  await until(/Ctrl\+C/);
  writeFileSync(join(root, 'other.json'), BROKEN);
  writeFileSync(file, DOUBTFUL);
  await until(/mien\.json a changé\..*1 avertissement.*Il reste à corriger/s);
  rmSync(file);
  await until(/mien\.json n’est plus là/);
  writeFileSync(file, FINE);
  await until(/mien\.json a été ajouté\.\n1 fichier, 0 erreur.*Tout va bien/);
  expect(printed()).not.toContain('other.json');
  expect(await stop()).toBe(0);
});
