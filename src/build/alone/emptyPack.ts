import type { Plugin } from 'vite';

const MODULES: Readonly<Record<string, string>> = {
  'virtual:scenario-pack': 'export const pack = [];',
  'virtual:scenario-endings': 'export const endings = {};',
};

/** For a page with which no scenario ships. */
export function emptyPack(): Plugin {
  return {
    name: 'plein-nord:empty-pack',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load: (id) => MODULES[id.slice(1)],
  };
}
