import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** An empty folder of its own for a command to work in. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'plein-nord-cli-'));
}

/** How the real command is started, with French messages unless the arguments say otherwise. */
export function program(args: readonly string[], cwd = ROOT): [string, string[], SpawnOptionsWithoutStdio] {
  const tsx = import.meta.resolve('tsx');
  const main = join(ROOT, 'src/cli/main.ts');
  return [
    process.execPath,
    ['--import', tsx, main, ...args],
    { cwd, env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' } },
  ];
}

/** Runs the real command in a folder, with French messages unless the arguments say otherwise. */
export function command(args: readonly string[], { cwd = ROOT, input = '' } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(...program(args, cwd));
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}
