import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ROOT } from './imports.ts';
import { type Counts, REPORTS, STEPS, type Step } from './steps.ts';

/** Whether the step passed, failed, or could not run here. */
type Outcome = 'passed' | 'failed' | 'not run';

function run({ command, env, obstacle }: Step): Outcome {
  const reason = obstacle?.();
  if (reason) {
    console.log(`not run: ${reason}`);
    return 'not run';
  }
  const { status, error } = spawnSync('npx', ['--no-install', ...command], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0 ? 'passed' : 'failed';
}

/**
 * `npm test`: every step in order, stopping at the first that fails. The last line is the sum over the test runners;
 * a failing step that runs no tests counts as one failure. What could not run fails where the CI variable is set.
 */
function main(): void {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, step] of STEPS.entries()) {
    console.log(`\n== ${index + 1}/${STEPS.length} ${step.title}\n`);
    const started = performance.now();
    const outcome = run(step);
    const counts: Counts = step.counts?.() ?? { passed: 0, failed: 0, skipped: 0 };
    const broken = outcome === 'failed' || (outcome === 'not run' && process.env.CI !== undefined);
    sum.passed += counts.passed;
    sum.skipped += counts.skipped + (outcome === 'not run' && !broken ? 1 : 0);
    sum.failed += broken ? Math.max(1, counts.failed) : 0;
    console.log(`\n-- ${outcome} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (broken) break;
  }
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

main();
