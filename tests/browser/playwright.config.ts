import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { SIZES } from './sizes.ts';

const PORT_VARIABLE = 'PLEIN_NORD_TEST_PORT';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// Every worker reads this file again: the first reading chooses the port, the others inherit it.
process.env[PORT_VARIABLE] ??= String(await freePort());
const port = process.env[PORT_VARIABLE];
const url = `http://127.0.0.1:${port}/`;
const executablePath = findChromium();

/** Every spec runs at the laptop's size; those marked `@sizes` also on a phone and on a projector. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: url,
    locale: 'fr-FR',
    actionTimeout: 40_000,
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'laptop', use: { viewport: SIZES.laptop } },
    { name: 'phone', grep: /@sizes/, use: { viewport: SIZES.phone, hasTouch: true, isMobile: true } },
    { name: 'room', grep: /@sizes/, use: { viewport: SIZES.room } },
  ],
  webServer: {
    command: `npm start -- --host 127.0.0.1 --port ${port}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
