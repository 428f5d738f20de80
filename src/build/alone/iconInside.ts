import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ICONS = /<link rel="(?:icon|apple-touch-icon)"[^>]*>\s*/g;

/** Puts the icon into the page itself, in place of the links to the site's icons. */
export function iconInside(): Plugin {
  let root = process.cwd();
  return {
    name: 'plein-nord:icon-inside',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const icon = encodeURIComponent(readFileSync(join(root, 'public/icons/mark.svg'), 'utf8'));
        const link = `<link rel="icon" href="data:image/svg+xml,${icon}" />`;
        return html.replaceAll(ICONS, '').replace('<title>', (title) => `${link}\n    ${title}`);
      },
    },
  };
}
