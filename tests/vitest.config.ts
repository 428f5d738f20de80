import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // No test changes what is shared, so that files may share a process: a third of the time goes.
    isolate: false,
    include: ['tests/**/*.test.{ts,tsx}'],
    // Those start a Redis server: a step of their own.
    exclude: [...configDefaults.exclude, 'tests/server/redis/**'],
    // Exhaustive solving and thousands of random games take seconds on a busy machine.
    testTimeout: 60_000,
  },
});
