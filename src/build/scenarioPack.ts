import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { toScenario } from '../format/index.ts';
import { endingsOf } from '../ui/scenario/endingsOf.ts';
import { PACK_ORDER } from './packOrder.ts';
import { scenarioFaults } from './scenarioFaults.ts';

const VIRTUAL = 'virtual:scenario-pack';
const ENDINGS = 'virtual:scenario-endings';
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

/** What the home chart shows of a scenario before its file is fetched. */
function entryOf({ id, text }: File) {
  const { title, level, minutes, cast } = JSON.parse(text);
  const [character] = Object.keys(cast ?? {});
  return {
    id,
    title,
    level: level ?? 1,
    minutes,
    character,
    url: `${FOLDER}/${id}.json`,
  };
}

/**
 * Ships `scenarios/*.json` (minified in the build) with the index that the home chart reads from
 * `virtual:scenario-pack`, and with their endings for the album, in `virtual:scenario-endings`. A broken file is left
 * out, and the build says why.
 */
export function scenarioPack(): Plugin {
  let root = process.cwd();
  let playable: readonly File[] = [];
  const read = (warn: (text: string) => void) => {
    playable = filesOf(root).filter((file) => {
      const { lines } = scenarioFaults(`${FOLDER}/${file.id}.json`, file.text);
      if (lines.length > 0) warn(lines.join('\n'));
      return lines.length === 0;
    });
  };
  return {
    name: 'plein-nord:scenario-pack',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === VIRTUAL || id === ENDINGS ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${ENDINGS}`) {
        if (playable.length === 0) read(() => {});
        const endings = playable.map((file) => [file.id, endingsOf(toScenario(JSON.parse(file.text)))]);
        return `export const endings = ${JSON.stringify(Object.fromEntries(endings))};`;
      }
      if (id !== `\0${VIRTUAL}`) return undefined;
      read((text) => this.warn(text));
      return `export const pack = ${JSON.stringify(playable.map(entryOf))};`;
    },
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(join(root, FOLDER))) return;
        playable = [];
        for (const id of [VIRTUAL, ENDINGS]) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
      });
    },
    generateBundle() {
      for (const { id, text } of playable)
        this.emitFile({
          type: 'asset',
          fileName: `${FOLDER}/${id}.json`,
          source: JSON.stringify(JSON.parse(text)),
        });
    },
  };
}
