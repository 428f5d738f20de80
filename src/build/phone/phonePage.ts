import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { buildPhone } from './buildPhone.ts';

const FILE = 'phone.html';

/** Puts the phone's page and its own files beside the site (product page, screen 4). */
export function phonePage(): Plugin {
  let root = process.cwd();
  let building = false;
  let parts: Promise<readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]> | undefined;
  return {
    name: 'plein-nord:phone-page',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      parts = buildPhone(root);
      // A failure is told where it is awaited.
      parts.catch(() => {});
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${FILE}`) return next();
        const page = readFileSync(join(root, 'src', 'phone', FILE), 'utf8');
        const source = page.replace('./main.tsx', '/src/phone/main.tsx');
        server.transformIndexHtml(`/src/phone/${FILE}`, source).then((html) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(html);
        }, next);
      });
    },
    async generateBundle() {
      for (const part of (await parts) ?? []) {
        const source = part.type === 'chunk' ? part.code : part.source;
        this.emitFile({ type: 'asset', fileName: part.fileName, source });
      }
    },
  };
}
