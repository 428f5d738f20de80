/** What a folder of `src` may import: the table of the architecture page, as data. */
interface Layer {
  /** Other folders of `src`; what stands in no list (the screens, `cli`, `build`) is imported by nobody. */
  readonly folders: readonly string[];
  /** Packages, by name; `node:` stands for Node's own modules. */
  readonly packages: readonly string[];
  /** Files outside of `src`, from the root. */
  readonly files?: readonly string[];
}

const SCREEN_FOLDERS = ['engine', 'format', 'analysis', 'i18n', 'store', 'live', 'lms', 'stage', 'ui'];
const SCREEN: Layer = { folders: SCREEN_FOLDERS, packages: ['preact'] };

export const LAYERS: Readonly<Record<string, Layer>> = {
  engine: { folders: [], packages: [] },
  format: { folders: ['engine'], packages: ['valibot', 'jsonc-parser'] },
  analysis: { folders: ['engine', 'format'], packages: [] },
  i18n: { folders: [], packages: ['i18next'] },
  // ts-fsrs: on which day a decision of the course book comes back; only its `schedule.ts`, which arrives late.
  store: { folders: ['engine'], packages: ['zustand', 'idb-keyval', 'ts-fsrs'] },
  live: { folders: ['engine', 'format'], packages: ['valibot', 'socket.io-client'] },
  lms: { folders: ['engine'], packages: [] },
  stage: { folders: ['engine', 'store'], packages: ['phaser'] },
  ui: {
    // live: only `ui/room`, what the room's screen and the facilitator's console share.
    folders: ['engine', 'analysis', 'store', 'i18n', 'live'],
    packages: ['preact', 'zustand', 'uqr', '@dicebear/core', '@dicebear/avataaars'],
  },
  play: SCREEN,
  studio: {
    // What the published schema says of each key is what the editor's help says of it.
    files: ['public/scenario.schema.json'],
    folders: [...SCREEN_FOLDERS, 'sheet', 'report'],
    packages: [
      'preact',
      'zustand',
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-json',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
      '@xyflow/react',
      '@dagrejs/dagre',
      '@dicebear/avataaars',
    ],
  },
  projector: SCREEN,
  console: SCREEN,
  phone: SCREEN,
  /** Tables as files of spreadsheet programs; apart, so that no other screen than the studio meets its libraries. */
  sheet: { folders: ['format', 'i18n'], packages: ['papaparse', 'read-excel-file', 'write-excel-file'] },
  /** The balance report in words, as Markdown and as a page: for the command line and the studio. */
  report: { folders: ['engine', 'format', 'analysis', 'i18n'], packages: [] },
  server: {
    // Of analysis only the number of legs that a voyage has; report and sheet are what a session is exported with.
    folders: ['engine', 'format', 'analysis', 'live', 'i18n', 'report', 'sheet'],
    packages: ['node:', 'sirv', 'vite', 'socket.io', 'valibot', '@redis/client'],
  },
  cli: {
    folders: ['engine', 'format', 'analysis', 'i18n', 'sheet', 'report'],
    packages: ['node:', '@valibot/to-json-schema'],
  },
  build: {
    folders: ['engine', 'format', 'analysis', 'i18n', 'ui', 'server'],
    packages: ['node:', 'marked', 'vite', 'vite-plugin-pwa', 'vite-plugin-singlefile'],
  },
};
