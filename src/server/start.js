import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * `npm start`: a process of its own makes site and server, then this one becomes the server. It holds nothing of what
 * builds it, and a signal to `npm start` reaches it. Plain JavaScript: Node reads it without a loader.
 */
const maker = fileURLToPath(new URL('make/main.ts', import.meta.url));
const args = ['--import', import.meta.resolve('tsx'), maker, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });

// The shell between npm and this process dies of npm's SIGTERM without passing it on.
const parent = process.ppid;
const stopWithShell = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
if (process.env.npm_lifecycle_event) setInterval(stopWithShell, 500).unref();

if (status === 0) await import(new URL('../../.cache/server/main.js', import.meta.url).href);
else process.exitCode = status ?? 1;
