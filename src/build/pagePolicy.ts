import type { Plugin } from 'vite';
import { PAGE_POLICY } from '../server/contentSecurityPolicy.ts';

/** Writes the Content-Security-Policy into the built page; the development page needs Vite's inline scripts. */
export function pagePolicy(): Plugin {
  return {
    name: 'plein-nord:page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
