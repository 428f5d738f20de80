import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { emptyPack } from '../alone/emptyPack.ts';
import { pagePolicy } from '../pagePolicy.ts';
import { preact } from '../preact.ts';

/**
 * Builds the phone's page, apart from the site, so that it shares no file with the other screens and stays as light
 * as it is (product page): its HTML, one script and one style.
 */
export async function buildPhone(
  root: string,
): Promise<readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]> {
  const output = await build({
    configFile: false,
    root: join(root, 'src', 'phone'),
    base: './',
    // Its icon is the site's.
    publicDir: join(root, 'public'),
    logLevel: 'warn',
    plugins: [preact(), emptyPack(), pagePolicy()],
    build: {
      target: 'es2022',
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: join(root, 'src', 'phone', 'phone.html'),
        output: { codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('the page for phones was not built');
  return first.output;
}
