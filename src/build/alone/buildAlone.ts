import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { LICENCES_FILE, licences } from '../licences.ts';
import { lightPhaser } from '../lightPhaser.ts';
import { preact } from '../preact.ts';
import { emptyPack } from './emptyPack.ts';
import { iconInside } from './iconInside.ts';
import { pageInside } from './pageInside.ts';
import { picturesInside } from './picturesInside.ts';

/** Their files end up within the style. */
const FONTS = ['@fontsource-variable/atkinson-hyperlegible-next', '@fontsource-variable/figtree'];

/** The one file that an output ends in, with the licences of what it is made of. */
function partsOf(output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]) {
  const textOf = (name: string) => {
    const part = output.find(({ fileName }) => fileName === name);
    if (part?.type !== 'asset') throw new Error(`the page that stands alone has no ${name}`);
    return String(part.source);
  };
  return { html: textOf('index.html'), licences: textOf(LICENCES_FILE) };
}

/**
 * Builds the whole app into one HTML file for `file://` (rulings, 24): no request leaves it, and its policy allows
 * none. It holds no scenario, and not the studio.
 */
export async function buildAlone(root: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    define: { 'import.meta.env.ALONE': 'true' },
    logLevel: 'warn',
    // Of `public/` only the pictures are wanted, and those inside.
    publicDir: false,
    plugins: [preact(), emptyPack(), lightPhaser(), iconInside(), licences(FONTS), viteSingleFile()],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('the page that stands alone was not built');
  return pageInside({ ...partsOf(first.output), pictures: picturesInside(join(root, 'public')) });
}
