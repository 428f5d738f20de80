import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of the bench's own, which answers each message with one. */
export interface Child {
  readonly process: ChildProcess;
  readonly ask: <Answer>(message: object) => Promise<Answer>;
  /** Ends it at once. */
  readonly kill: () => Promise<void>;
}

/** Starts a file as a process; TypeScript with the loader that it needs. */
export function startChild(file: URL, args: readonly string[] = []): Child {
  const child = fork(fileURLToPath(file), [...args], {
    execArgv: file.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    ask: (message) =>
      new Promise((resolve, reject) => {
        const fail = (code: number | null) => reject(new Error(`${file.pathname} ended with ${code}`));
        child.once('exit', fail);
        child.once('message', (answer) => {
          child.off('exit', fail);
          resolve(answer as never);
        });
        child.send(message);
      }),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
