import { isStale } from './isStale.ts';

/** Where the compiled server goes; as deep as its source, which finds the site from there. */
const SERVER = '.cache/server';

/**
 * Makes the site of `root` (into `dist`) and the server that shows it (into `.cache/server`), each when it is missing
 * or older than its sources.
 * @param onBuild called once, before the site is built, when it has to be
 */
export async function makeReady(root: string, onBuild: () => void): Promise<void> {
  if (isStale(root, 'dist/index.html')) {
    onBuild();
    const { build } = await import('vite');
    await build({ root, logLevel: 'error' });
  }
  if (isStale(root, `${SERVER}/main.js`)) {
    const { compile } = await import('./compile.ts');
    await compile(root, 'src/server/main.ts', SERVER);
  }
}
