import { test as base, expect } from '@playwright/test';
import { gameFiles } from '../gate/bundle.ts';

declare global {
  interface Window {
    readonly reportViolation?: (text: string) => void;
  }
}

interface Fixtures {
  /** False where the drawn stage is beside the point: it then never arrives, and its drawing costs nothing. */
  readonly stage: boolean;
  /**
   * What went wrong in the page so far: errors of scripts, of the console, and violations of the policy. Unless a
   * test empties the list because it expects an error, the test fails when something stands in it at the end.
   */
  readonly faults: string[];
}

/** Playwright's test, watching every page for errors. */
export const test = base.extend<Fixtures>({
  stage: [true, { option: true }],
  page: async ({ page, stage }, use) => {
    if (!stage) {
      const files = gameFiles().stage;
      await page.route(
        ({ pathname }) => files.some((file) => pathname.endsWith(file)),
        () => new Promise(() => {}),
      );
    }
    await use(page);
  },
  faults: [
    async ({ browser, context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      await context.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) => {
            window.reportViolation?.(`${violatedDirective} forbids ${blockedURI} in ${sourceFile}`);
          },
        );
      });
      await use(faults);
      // Contexts that the test opened would go on working beside the tests to come.
      for (const other of browser.contexts()) if (other !== context) await other.close();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
