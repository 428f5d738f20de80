import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findOnPath, installFromDebian, isDebianRoot, isExecutable } from '../gate/debian.ts';

/** Names the browser to test with, before any other. */
export const CHROMIUM_VARIABLE = 'CHROMIUM_PATH';

/** Chromium without the browser around the page: the same engine at half the work. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((variable) => process.env[variable])
  .filter((folder) => folder !== undefined)
  .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));

/**
 * Path of a Chromium or Chrome: the one named in the environment, an installed one (the lightest first), else
 * Playwright's own.
 */
export function findChromium(): string | undefined {
  const named = process.env[CHROMIUM_VARIABLE];
  if (named) return isExecutable(named) ? named : undefined;
  const installed = findOnPath([...SHELLS, ...BROWSERS]);
  return installed ?? [...MAC, ...WINDOWS, chromium.executablePath()].find(isExecutable);
}

function installChromium(): void {
  const font = 'fonts-liberation';
  if (!installFromDebian([font, 'chromium-headless-shell']) && !findChromium())
    installFromDebian([font, 'chromium']);
}

/**
 * Gets a Chromium: for root on Debian the distribution's package, also where only a whole browser is there; elsewhere
 * Playwright's own download when there is none. Returns its path, or nothing when none could be had.
 */
export function obtainChromium(): string | undefined {
  const named = process.env[CHROMIUM_VARIABLE];
  if (!named && isDebianRoot() && !findOnPath(SHELLS)) installChromium();
  const installed = findChromium();
  if (installed || named) return installed;
  try {
    const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  } catch {
    return undefined;
  }
  return findChromium();
}
