import type { Plugin } from 'vite';

/** Preact without a plugin of its own (stack page): JSX, and React's names for it. */
export function preact(): Plugin {
  return {
    name: 'plein-nord:preact',
    config: () => ({
      resolve: { alias: { react: 'preact/compat', 'react-dom': 'preact/compat' } },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    }),
  };
}
