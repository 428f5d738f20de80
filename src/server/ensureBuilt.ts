import { isStale } from './isStale.ts';

/**
 * Builds the site of `root` into `root/dist` when it is missing or older than its sources.
 * @param onBuild called once, before the build, when there is something to build
 */
export async function ensureBuilt(root: string, onBuild: () => void): Promise<void> {
  if (!isStale(root)) return;
  onBuild();
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}
