import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** A CommonJS shim of React's own hook, in the way of Preact. */
const SHIM = 'use-sync-external-store/shim/with-selector.js';
const OURS = fileURLToPath(new URL('../studio/graph/storeWithSelector.ts', import.meta.url));

/** Preact without a plugin of its own (stack page): JSX, and React's names for it. */
export function preact(): Plugin {
  return {
    name: 'plein-nord:preact',
    config: () => ({
      resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat', [SHIM]: OURS } },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    }),
  };
}
