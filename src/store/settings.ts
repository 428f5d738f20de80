import { createStore } from 'zustand/vanilla';
import type { ReadonlyStore } from './session.ts';
import type { StorageFault, StoragePort } from './storagePort.ts';

export const MODES = ['discovery', 'training', 'exam'] as const;
/** How much of the effects is shown before a choice: size and sign, size only, nothing (play page, 3.2). */
export type Mode = (typeof MODES)[number];
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const FONTS = ['figtree', 'atkinson'] as const;
export type Font = (typeof FONTS)[number];

export interface Settings {
  /** The player's own wish; without it the browser decides. */
  readonly language: string | undefined;
  readonly mode: Mode;
  readonly sound: boolean;
  /** True for less motion even where the system does not ask for it. */
  readonly calm: boolean;
  /** False where a single letter or figure must not act as a shortcut (WCAG 2.1.4): speech input, tremor. */
  readonly singleKeys: boolean;
  /** True to be asked, before anything of a reply is seen, how sure one is of it (learning page). */
  readonly confidence: boolean;
  /** False to play without the two whispering advisers. */
  readonly whispers: boolean;
  readonly textSize: TextSize;
  readonly font: Font;
}

export const DEFAULT_SETTINGS: Settings = {
  language: undefined,
  mode: 'discovery',
  sound: true,
  calm: false,
  singleKeys: true,
  confidence: false,
  whispers: true,
  textSize: 'normal',
  font: 'figtree',
};

const KEY = 'settings';

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

/** Reads stored settings field by field: what is missing or damaged takes its default. */
function parseSettings(text: string | undefined): Settings {
  let raw: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value === 'object' && value !== null) raw = { ...value };
  } catch {
    raw = {};
  }
  return {
    language: typeof raw.language === 'string' ? raw.language : undefined,
    mode: oneOf(MODES, raw.mode, DEFAULT_SETTINGS.mode),
    sound: typeof raw.sound === 'boolean' ? raw.sound : DEFAULT_SETTINGS.sound,
    calm: typeof raw.calm === 'boolean' ? raw.calm : DEFAULT_SETTINGS.calm,
    singleKeys: raw.singleKeys !== false,
    confidence: raw.confidence === true,
    whispers: raw.whispers !== false,
    textSize: oneOf(TEXT_SIZES, raw.textSize, DEFAULT_SETTINGS.textSize),
    font: oneOf(FONTS, raw.font, DEFAULT_SETTINGS.font),
  };
}

export interface SettingsStore {
  readonly state: ReadonlyStore<Settings>;
  /** Changes some settings and keeps them. @returns the fault when they could not be kept */
  readonly change: (part: Partial<Settings>) => StorageFault | undefined;
}

/** The player's settings, kept in `storage` and in step with other tabs. */
export function createSettings(storage: StoragePort): SettingsStore {
  const store = createStore<Settings>()(() => parseSettings(storage.get(KEY)));
  storage.listen((key) => {
    if (key === KEY) store.setState(parseSettings(storage.get(KEY)));
  });
  return {
    state: store,
    change: (part) => {
      store.setState(part);
      return storage.set(KEY, JSON.stringify(store.getState()));
    },
  };
}
