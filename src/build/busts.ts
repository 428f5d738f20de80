import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { drawBust } from '../ui/bust/drawBust.ts';
import { MANAGER } from '../ui/bust/manager.ts';
import { DRAWN_MOODS, isDrawnMood } from '../ui/bust/moods.ts';

interface Sitter {
  readonly scenario: string;
  readonly character: string;
  readonly avatar: Readonly<Record<string, unknown>>;
}

/** Every character of the shipped scenarios who has an avatar, and the sales manager. */
function sittersOf(root: string): readonly Sitter[] {
  const folder = join(root, 'scenarios');
  const sitters = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name): Sitter[] => {
      const scenario = name.slice(0, -'.json'.length);
      try {
        const { cast } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
          cast?: Record<string, { avatar?: Record<string, unknown> }>;
        };
        return Object.entries(cast ?? {}).flatMap(([character, { avatar }]) =>
          avatar ? [{ scenario, character, avatar }] : [],
        );
      } catch {
        return [];
      }
    });
  return [...sitters, { scenario: 'manager', character: 'sophie', avatar: MANAGER }];
}

/** Bakes the busts of the shipped cast to `busts/<scenario>/<character>-<mood>.svg`, one file a mood. */
export function busts(): Plugin {
  let root = process.cwd();
  return {
    name: 'plein-nord:busts',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /\/busts\/([\w-]+)\/([\w-]+)-([a-z]+)\.svg$/.exec(request.url?.split('?')[0] ?? '');
        const [, scenario, character, mood] = match ?? [];
        const sitter = sittersOf(root).find((s) => s.scenario === scenario && s.character === character);
        if (!sitter || !mood || !isDrawnMood(mood)) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(drawBust(sitter.avatar, sitter.character, mood));
      });
    },
    generateBundle() {
      for (const { scenario, character, avatar } of sittersOf(root))
        for (const mood of DRAWN_MOODS)
          this.emitFile({
            type: 'asset',
            fileName: `busts/${scenario}/${character}-${mood}.svg`,
            source: drawBust(avatar, character, mood),
          });
    },
  };
}
