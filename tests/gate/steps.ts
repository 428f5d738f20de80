import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_VARIABLE, obtainChromium } from '../browser/chromium.ts';
import { obtainRedis, REDIS_VARIABLE } from '../server/redis/redisServer.ts';
import { ROOT } from './imports.ts';

/** How many tests ran. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One command of the gate. */
export interface Step {
  readonly title: string;
  /** What `npx` runs, from the root. */
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Prepares the step; the reason why it cannot run here, or nothing. */
  readonly obstacle?: () => string | undefined;
  /** For test runners: reads the report that the command left. */
  readonly counts?: () => Counts | undefined;
}

/** Where the test runners leave their reports; emptied before each run. */
export const REPORTS = join(ROOT, '.cache', 'gate');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const REDIS_REPORT = join(REPORTS, 'redis.json');
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json');

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function vitestCounts(file: string): Counts | undefined {
  const report = read<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }
  );
}

function playwrightCounts(): Counts | undefined {
  const stats = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    PLAYWRIGHT_REPORT,
  )?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function chromiumObstacle(): string | undefined {
  if (obtainChromium()) return undefined;
  return `no Chromium or Chrome was found or could be installed; name one in ${CHROMIUM_VARIABLE}`;
}

function redisObstacle(): string | undefined {
  if (obtainRedis()) return undefined;
  return `no redis-server or valkey-server was found or could be installed; name one in ${REDIS_VARIABLE}`;
}

/** A run of Vitest that leaves its report in `file`. */
function vitest(config: string, file: string): Pick<Step, 'command' | 'counts'> {
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { command: ['vitest', 'run', `--config=${config}`, ...reports], counts: () => vitestCounts(file) };
}

/** The gate, cheapest step first. */
export const STEPS: readonly Step[] = [
  { title: 'Format and lint', command: ['biome', 'check', '.'] },
  { title: 'Types', command: ['tsc', '--noEmit', '-p', '.'] },
  { title: 'Types of the engine, without DOM or Node', command: ['tsc', '--noEmit', '-p', 'src/engine'] },
  { title: 'Unused files, exports and dependencies', command: ['knip', '--no-progress'] },
  {
    title: 'Unit, property and architecture tests',
    ...vitest('tests/vitest.config.ts', VITEST_REPORT),
  },
  {
    title: 'Rooms in Redis, served by several processes',
    ...vitest('tests/server/redis/vitest.config.ts', REDIS_REPORT),
    obstacle: redisObstacle,
  },
  { title: 'Scenarios', command: ['tsx', 'src/cli/main.ts', 'check', '--strict'] },
  { title: 'Build', command: ['vite', 'build'] },
  { title: 'Size budgets', command: ['tsx', 'tests/gate/budgets.ts'] },
  {
    title: 'The built site in a browser',
    command: ['playwright', 'test', '--config=tests/browser/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
    obstacle: chromiumObstacle,
    counts: playwrightCounts,
  },
];
