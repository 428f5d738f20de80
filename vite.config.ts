import { defineConfig } from 'vite';
import { alonePage } from './src/build/alone/alonePage.ts';
import { busts } from './src/build/busts.ts';
import { guidePage } from './src/build/guidePage.ts';
import { licences } from './src/build/licences.ts';
import { lightPhaser } from './src/build/lightPhaser.ts';
import { offline, SERVICE_WORKER } from './src/build/offline.ts';
import { pagePolicy } from './src/build/pagePolicy.ts';
import { phonePage } from './src/build/phone/phonePage.ts';
import { preact } from './src/build/preact.ts';
import { precompress } from './src/build/precompress.ts';
import { scenarioPack } from './src/build/scenarioPack.ts';
import { scenarioReload } from './src/build/scenarioReload.ts';

export default defineConfig({
  base: './',
  cacheDir: '.cache/vite',
  plugins: [
    preact(),
    scenarioPack(),
    scenarioReload(),
    busts(),
    lightPhaser(),
    licences(SERVICE_WORKER),
    alonePage(),
    guidePage(),
    phonePage(),
    pagePolicy(),
    precompress(),
    offline(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    // Browsers of this target know module preloads, or do without.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // How long each plug-in took is nothing that a facilitator asked for.
      checks: { bundlerTimings: false },
      output: {
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.replace(/(~.*)?\.\w+$/, '')}-[hash][extname]`,
        codeSplitting: {
          // What screens share goes to few files: each small one costs a request and compresses badly.
          groups: [
            {
              name: 'shared',
              test: /node_modules.(preact(?!.compat)|i18next|zustand|idb-keyval)|src.(engine|store(?!.courseBook|.drafts|.roomBook)|i18n(?!.locales|.describeFinding|.formatDay|.formatMoment|.isLanguage)|ui(?!.bust.useBustUrl|.scenario.apart|.room|.parts.ChoiceShape)|play.(game|home|meeting|open|settings|sound))/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 200_000,
            },
          ],
        },
      },
    },
  },
});
