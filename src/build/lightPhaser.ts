import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { build, type Plugin } from 'vite';

/** What the stage may import from `phaser`; all the rest is absent at run time, whatever the types say. */
const ENTRY = `
import 'phaser/cameras/2d/CameraManager.js';
import 'phaser/events/EventEmitter.js';
import 'phaser/gameobjects/DisplayList.js';
import 'phaser/gameobjects/UpdateList.js';
import 'phaser/gameobjects/GameObjectCreator.js';
import 'phaser/gameobjects/image/ImageFactory.js';
import 'phaser/scene/ScenePlugin.js';
import CONST from 'phaser/const.js';
import Game from 'phaser/core/Game.js';
import Scene from 'phaser/scene/Scene.js';
const { AUTO, CANVAS, WEBGL } = CONST;
export { AUTO, CANVAS, Game, Scene, WEBGL };
`;

/** Feature switches of Phaser's own build. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Modules that Phaser names in its tables but that nothing on our stage calls: they become empty, so that
 * calling one by mistake fails loudly ("is not a constructor").
 */
const UNUSED: readonly RegExp[] = [
  /^filters\//,
  /^gameobjects\/(graphics|rendertexture|shape|stamp)\//,
  /^input\/(gamepad|keyboard)\//,
  /^math\/Hash(Cell|Simplex)\.js$/,
  /^renderer\/snapshot\/(CanvasSnapshot|WebGLSnapshot)\.js$/,
  /^renderer\/webgl\/(renderNodes\/|shaders\/)?index\.js$/,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite)\.js$/,
  /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Sprite|Tile)\w*\.js$/,
  /^renderer\/webgl\/renderNodes\/(texturer|transformer)\/(Texturer|Transformer)Tile\w*\.js$/,
  /^textures\/parsers\/(?!index|Canvas|Image)/,
];

/** Bundles the part of Phaser that the stage uses from Phaser's own sources. */
async function bundle(source: string): Promise<string> {
  const within = (id: string) =>
    id.startsWith(source) ? id.slice(source.length).split(sep).join('/') : undefined;
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'plein-nord:phaser-sources',
        enforce: 'pre',
        resolveId(id) {
          if (id.endsWith('light-phaser-entry.js')) return '\0light-phaser-entry.js';
          return id.startsWith('phaser/') ? join(source, id.slice('phaser/'.length)) : undefined;
        },
        load(id) {
          if (id === '\0light-phaser-entry.js') return ENTRY;
          const path = within(id);
          if (path === undefined) return undefined;
          // The texture manager keeps one tile sprite of its own at hand; a plain image does for it.
          if (path === 'gameobjects/tilesprite/TileSprite.js')
            return "const Image = require('../image/Image.js'); module.exports = function (scene) { return new Image(scene, 0, 0, '__WHITE'); };";
          if (UNUSED.some((pattern) => pattern.test(path))) return 'module.exports = {};';
          return readFileSync(id, 'utf8').replace(/typeof ([A-Z][A-Z0-9_]+)/g, (whole, name: string) =>
            name in SWITCHES ? String(SWITCHES[name]) : whole,
          );
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'light-phaser-entry.js', formats: ['es'], fileName: 'phaser' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Phaser could not be bundled');
  return chunk.code;
}

/** Both pages of a build draw with the same stage. */
let bundled: Promise<string> | undefined;

/**
 * Answers `import … from 'phaser'` with a bundle of what the stage uses (rulings, 12): Phaser cannot be
 * tree-shaken, whole it would weigh more than all the rest of the game.
 */
export function lightPhaser(): Plugin {
  const id = '\0plein-nord:phaser';
  return {
    name: 'plein-nord:light-phaser',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (source) => (source === 'phaser' ? id : undefined),
    load(asked) {
      if (asked !== id) return undefined;
      const dist = createRequire(import.meta.url).resolve('phaser');
      bundled ??= bundle(join(dirname(dirname(dist)), 'src') + sep);
      return bundled;
    },
  };
}
