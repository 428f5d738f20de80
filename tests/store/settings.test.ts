import { expect, test } from 'vitest';
import { browserStorage, createSettings, DEFAULT_SETTINGS, memoryStorage } from '../../src/store/index.ts';
import { fakeWindow } from './fakeWindow.ts';

test('a changed setting survives', () => {
  const storage = memoryStorage();
  const changed = { mode: 'exam', language: 'en', confidence: true, whispers: false } as const;
  createSettings(storage).change(changed);
  expect(createSettings(storage).state.getState()).toEqual({ ...DEFAULT_SETTINGS, ...changed });
});

test('damaged settings fall back field by field', () => {
  const storage = memoryStorage();
  storage.set(
    'settings',
    '{"mode":"cheating","sound":false,"textSize":12,"font":"atkinson","confidence":"yes","whispers":0}',
  );
  expect(createSettings(storage).state.getState()).toEqual({
    ...DEFAULT_SETTINGS,
    sound: false,
    font: 'atkinson',
  });
});

test.each(['{', 'null', '7', '[]'])('settings stored as %s are the defaults', (text) => {
  const storage = memoryStorage();
  storage.set('settings', text);
  expect(createSettings(storage).state.getState()).toEqual(DEFAULT_SETTINGS);
});

test('a change in another tab is followed', () => {
  const disk = new Map<string, string>();
  const here = fakeWindow({ disk });
  const settings = createSettings(browserStorage(here.view));
  createSettings(browserStorage(fakeWindow({ disk }).view)).change({ calm: true });
  here.tell('plein-nord/settings');
  expect(settings.state.getState().calm).toBe(true);
});
