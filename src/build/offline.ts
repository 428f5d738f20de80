import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Packages of which the service worker is made. */
export const SERVICE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

const NIGHT = '#10182A';

/**
 * The service worker, which keeps the whole site for use without a network, and the web manifest. A new version
 * waits until the page asks for it (`keepOffline`): a running game never changes its code.
 */
export function offline(): PluginOption {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Plein Nord',
      short_name: 'Plein Nord',
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: NIGHT,
      theme_color: NIGHT,
      icons: [
        { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/mark-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/mark-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/mark-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,txt}'],
      // What only the studio asks for stays out of every player's way; it is kept from the first time on. A phone
      // that votes has no use for its page without the network, and whether rooms can be opened is asked each time.
      globIgnores: ['scenario.schema.json', 'alone.html', 'live.json', 'phone.html', 'assets/phone-*'],
      runtimeCaching: [
        {
          urlPattern: ({ url }) => url.pathname.endsWith('/alone.html'),
          handler: 'NetworkFirst',
          options: { cacheName: 'alone' },
        },
      ],
      dontCacheBustURLsMatching: /^assets\/.+-[\w-]{8}\.\w+$/,
      // `?lng=`, `?scenario=` and the like are read by the page; the file is the same.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      inlineWorkboxRuntime: true,
    },
  });
}
