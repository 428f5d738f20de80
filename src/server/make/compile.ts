import { join } from 'node:path';
import { build } from 'vite';

/**
 * Compiles a program of `root` for Node, its packages left out: run as TypeScript, a process holds the loader beside it.
 * @param entry the program's first file, from `root`
 * @param folder where it goes, as `main.js`, from `root`; emptied before
 * @returns the path of the compiled program
 */
export async function compile(root: string, entry: string, folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: entry,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  return join(root, folder, 'main.js');
}
