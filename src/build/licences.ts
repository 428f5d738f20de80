import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const LICENCES_FILE = 'third-party-licences.txt';
const RULE = '='.repeat(80);

/** Shipped in another form than as modules of the page: drawings baked to SVG, a bundle of its own. */
const INDIRECT = ['@dicebear/avataaars', '@dicebear/core', 'phaser'];

/** Name of the package that a module or asset comes from. */
function packageOf(path: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
}

function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file && !license) throw new Error(`${name} states no licence`);
  const heading = [`${name} ${version}`, license, homepage].filter(Boolean).join('\n');
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${RULE}\n${heading}\n${RULE}\n\n${text}\n`;
}

/**
 * Writes the licences of everything third-party that the build contains to `third-party-licences.txt`.
 * @param more packages that it contains without a trace in its output
 */
export function licences(more: readonly string[]): Plugin {
  let root = process.cwd();
  return {
    name: 'plein-nord:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const paths = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : part.originalFileNames,
      );
      const names = new Set([
        ...INDIRECT,
        ...more,
        ...paths.map(packageOf).filter((name) => name !== undefined),
      ]);
      this.emitFile({
        type: 'asset',
        fileName: LICENCES_FILE,
        source: [...names]
          .sort()
          .map((name) => licenceOf(root, name))
          .join('\n'),
      });
    },
  };
}
