import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { scenarioFaults } from './scenarioFaults.ts';

const FOLDER = 'scenarios';

/** Shows the faults over the page, which keeps its last good version, with the first one's line. */
function showFaults(server: ViteDevServer, path: string, text: string): boolean {
  const file = relative(server.config.root, path);
  const { errors, lines } = scenarioFaults(file, text);
  const [first] = errors;
  if (!first) return false;
  server.ws.send({
    type: 'error',
    err: {
      message: lines.join('\n'),
      stack: '',
      frame: text.split('\n')[first.line - 1] ?? '',
      loc: { file: path, line: first.line, column: first.column },
    },
  });
  return true;
}

/**
 * In development, saving a scenario sends `scenario:changed` with its id to the page, which goes on at the same place
 * with the new texts and rules; a broken one is told over the page instead, until it is mended.
 */
export function scenarioReload(): Plugin {
  return {
    name: 'plein-nord:scenario-reload',
    apply: 'serve',
    configureServer(server) {
      const folder = join(server.config.root, FOLDER);
      const broken = new Set<string>();
      server.watcher.add(folder);
      server.watcher.on('all', (event, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.json')) return;
        const faulty = event !== 'unlink' && showFaults(server, path, readFileSync(path, 'utf8'));
        if (faulty) {
          broken.add(path);
          return;
        }
        // An empty update is what takes Vite's message off the page.
        if (broken.delete(path)) server.ws.send({ type: 'update', updates: [] });
        server.ws.send('scenario:changed', { id: basename(path, '.json') });
      });
    },
  };
}
