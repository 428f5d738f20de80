import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: { include: ['tests/server/redis/*.test.ts'], testTimeout: 60_000 },
});
