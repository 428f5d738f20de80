export { browserStorage } from './browserStorage.ts';
export { type Agenda, type AgendaDay, agendaOf, dayOf, daysLater } from './courseBook/agenda.ts';
export { type Card, type Memory, type Miss, parseCard } from './courseBook/card.ts';
export { type CourseBook, type CourseBookState, createCourseBook } from './courseBook/courseBook.ts';
export { browserDrafts } from './drafts/browserDrafts.ts';
export { type Change, changeBetween } from './drafts/change.ts';
export { type Draft, type DraftFile, newDraft, nextFileName } from './drafts/draft.ts';
export type { DraftPort } from './drafts/draftPort.ts';
export { createDrafts, type Drafts, type Kept } from './drafts/drafts.ts';
export { createFileHandles, type FileHandles } from './drafts/fileHandles.ts';
export { edited, type HistoryStep, redone, type TextHistory, undone } from './drafts/history.ts';
export { memoryDrafts } from './drafts/memoryDrafts.ts';
export { type GameRecord, type GameResult, parseGameRecord } from './gameRecord.ts';
export { bestGame, createLogbook, type Logbook, type LogbookState, openGame } from './logbook.ts';
export { memoryStorage } from './memoryStorage.ts';
export { newId } from './newId.ts';
export {
  createOwnScenarios,
  type OwnScenario,
  type OwnScenarios,
  oneScenario,
  ownKey,
} from './ownScenarios.ts';
export { createRoomBook, type RoomBook } from './roomBook.ts';
export {
  type Cue,
  createSession,
  type ReadonlyStore,
  type Session,
  type SessionState,
} from './session.ts';
export {
  createSettings,
  DEFAULT_SETTINGS,
  FONTS,
  type Font,
  MODES,
  type Mode,
  type Settings,
  type SettingsStore,
  TEXT_SIZES,
  type TextSize,
} from './settings.ts';
export { shelfOf } from './shelfOf.ts';
export type { StorageFault, StoragePort } from './storagePort.ts';
export { createViewStore, type ViewStore } from './viewStore.ts';
