import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { PACK_ORDER } from './packOrder.ts';

const VIRTUAL = 'virtual:scenario-pack';
const FOLDER = 'scenarios';

interface File {
  readonly id: string;
  readonly text: string;
}

function rank(id: string): number {
  const index = (PACK_ORDER as readonly string[]).indexOf(id);
  return index < 0 ? PACK_ORDER.length : index;
}

function filesOf(root: string): readonly File[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      id: basename(name, '.json'),
      text: readFileSync(join(root, FOLDER, name), 'utf8'),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** What the home chart shows of each shipped scenario before its file is fetched; a broken file is left out. */
function indexOf(files: readonly File[]) {
  return files.flatMap(({ id, text }) => {
    try {
      const { title, objective, level, minutes, languages, cast } = JSON.parse(text);
      const [character] = Object.keys(cast ?? {});
      return [
        {
          id,
          title,
          objective,
          level: level ?? 1,
          minutes,
          languages,
          character,
          url: `scenarios/${id}.json`,
        },
      ];
    } catch {
      return [];
    }
  });
}

/**
 * Ships `scenarios/*.json` (minified in the build) with the index that the home chart reads from
 * `virtual:scenario-pack`. In development, saving a scenario sends `scenario:changed` to the page.
 */
export function scenarioPack(): Plugin {
  let root = process.cwd();
  return {
    name: 'plein-nord:scenario-pack',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) =>
      id === `\0${VIRTUAL}` ? `export const pack = ${JSON.stringify(indexOf(filesOf(root)))};` : undefined,
    configureServer(server) {
      server.watcher.add(join(root, FOLDER));
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(join(root, FOLDER)) || !path.endsWith('.json')) return;
        const module = server.moduleGraph.getModuleById(`\0${VIRTUAL}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send('scenario:changed', { id: basename(path, '.json') });
      });
    },
    generateBundle() {
      for (const { id, text } of filesOf(root))
        this.emitFile({
          type: 'asset',
          fileName: `scenarios/${id}.json`,
          source: JSON.stringify(JSON.parse(text)),
        });
    },
  };
}
