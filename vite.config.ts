import { defineConfig } from 'vite';
import { busts } from './src/build/busts.ts';
import { lightPhaser } from './src/build/lightPhaser.ts';
import { scenarioPack } from './src/build/scenarioPack.ts';

export default defineConfig({
  base: './',
  cacheDir: '.cache/vite',
  resolve: {
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat' },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [scenarioPack(), busts(), lightPhaser()],
  build: { target: 'es2022', manifest: true },
});
