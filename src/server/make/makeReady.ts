import { isStale } from './isStale.ts';

/** Where the compiled server goes; as deep as its source, which finds the site from there. */
const SERVER = '.cache/server';

/**
 * Builds the site of `root` into `dist` when it is missing or older than its sources.
 * @param onBuild called once, before the build, when there is something to build
 */
export async function makeSite(root: string, onBuild: () => void): Promise<void> {
  if (!isStale(root, 'dist/index.html')) return;
  onBuild();
  const { build } = await import('vite');
  await build({ root, logLevel: 'error' });
}

/** Compiles the server of `root` into `.cache/server` when it is missing or older than its sources. */
export async function makeServer(root: string): Promise<void> {
  if (!isStale(root, `${SERVER}/main.js`)) return;
  const { compile } = await import('./compile.ts');
  await compile(root, 'src/server/main.ts', SERVER);
}
