import type { Plugin } from 'vite';
import { buildAlone } from './buildAlone.ts';

const FILE = 'alone.html';

/**
 * Puts `alone.html` beside the site: all of the player's screens and the projector in one file that needs no site
 * around it (rulings, 24). `withScenarioInside` puts a scenario into it.
 */
export function alonePage(): Plugin {
  let root = process.cwd();
  let building = false;
  let page: Promise<string> | undefined;
  return {
    name: 'plein-nord:alone-page',
    config: () => ({ define: { 'import.meta.env.ALONE': 'false' } }),
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      page = buildAlone(root);
      // A failure is told where it is awaited.
      page.catch(() => {});
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${FILE}`) return next();
        buildAlone(root).then((html) => {
          response.setHeader('Content-Type', 'text/html');
          response.end(html);
        }, next);
      });
    },
    async generateBundle() {
      if (page) this.emitFile({ type: 'asset', fileName: FILE, source: await page });
    },
  };
}
