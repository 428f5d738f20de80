import { createStore } from 'zustand/vanilla';
import type { LogEntry } from '../../engine/index.ts';
import { type FilePath, setAt } from '../../format/index.ts';
import {
  type Draft,
  type Drafts,
  edited,
  type ReadonlyStore,
  redone,
  type TextHistory,
  undone,
} from '../../store/index.ts';
import { openChecker } from '../checker/openChecker.ts';
import type { Balance, Reading } from '../checker/protocol.ts';
import { createSaver, type Saving } from './saver.ts';
import { type Reveal, type Selection, selectionAt, type TextSpot, type View } from './selection.ts';
import { readWorkFile, type WorkFile } from './workFile.ts';

/** Everything that is known of the draft on the bench. */
export interface WorkbenchState {
  readonly draft: Draft;
  readonly saving: Saving;
  /** Whether it had to be kept as a draft of its own, another tab having been faster. */
  readonly moved: boolean;
  /** The text as data, as far as it can be read; form, graph and outline show it. */
  readonly work: WorkFile;
  /** What the checker last said of the text; `current` tells whether it was of this very text. */
  readonly reading: (Reading & { readonly current: boolean }) | undefined;
  readonly balance: (Balance & { readonly current: boolean }) | undefined;
  /** States visited so far by the analysis that is running. */
  readonly states: number | undefined;
  readonly selection: Selection;
  readonly view: View;
  readonly reveal: Reveal | undefined;
  /** The language of the scenario that is being written and played, one of the file's. */
  readonly language: string;
  /** The choices of the playing pane, from the start; they are played again after each edit. */
  readonly trial: readonly LogEntry[];
  /** Rises with each wish to see the playing pane. */
  readonly trialWishes: number;
}

/** A draft being written: its state, and the only ways to change it. */
export interface Workbench {
  readonly state: ReadonlyStore<WorkbenchState>;
  /**
   * Puts a new text in the place of the old one, as one step of the history.
   * @param subject what is being edited: close edits of one subject are one step; '' for a step of its own
   */
  readonly write: (text: string, subject?: string) => void;
  /** Sets one value of the file; `undefined` takes it away. Does nothing while the text is no JSON. */
  readonly set: (path: FilePath, value: unknown) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (selection: Selection) => void;
  readonly show: (view: View) => void;
  /**
   * Selects what a path leads to and brings the view that is shown, or the one named, there.
   * @param place where in the text, for the view of the text
   */
  readonly goTo: (path: FilePath, view?: View, place?: TextSpot) => void;
  readonly speak: (language: string) => void;
  /**
   * Plays these choices in the playing pane, from the start.
   * @param front whether that pane is to be seen, where another one hides it
   */
  readonly play: (trial: readonly LogEntry[], front?: boolean) => void;
  readonly renameFile: (fileName: string) => void;
  /** Takes note that the draft has moved. */
  readonly acknowledge: () => void;
  /** Tries again to keep what could not be kept. */
  readonly keep: () => void;
  /** Whether the page may be left without losing anything. */
  readonly isKept: () => boolean;
  readonly close: () => void;
}

interface WorkbenchOptions {
  readonly drafts: Drafts;
  readonly now: () => number;
  readonly newId: () => string;
  readonly view?: View;
}

/** Opens a draft on the bench: kept with each edit, checked with each edit. */
export function openWorkbench(
  draft: Draft,
  { drafts, now, newId, view = 'form' }: WorkbenchOptions,
): Workbench {
  const work = readWorkFile(draft.text);
  const store = createStore<WorkbenchState>()(() => ({
    draft,
    saving: 'saved',
    moved: false,
    work,
    reading: undefined,
    balance: undefined,
    states: undefined,
    selection: work.startNode === undefined ? {} : { node: work.startNode },
    view,
    reveal: undefined,
    language: work.languages[0] ?? 'fr',
    trial: [],
    trialWishes: 0,
  }));
  const { getState, setState } = store;
  const saver = createSaver(drafts, {
    newId,
    onSaving: (saving) => setState({ saving }),
    onKept: ({ id, revision }) => {
      const { draft: old, moved } = getState();
      setState({ draft: { ...old, id, revision }, moved: moved || id !== old.id });
    },
  });
  const checker = openChecker((tell) => {
    switch (tell.type) {
      case 'read':
        return setState({ reading: { ...tell, current: true } });
      case 'progress':
        return setState({ states: tell.states });
      case 'balanced':
        return setState({ balance: { ...tell, current: true }, states: undefined });
      case 'failed':
        return setState({ states: undefined });
    }
  });
  const take = (history: TextHistory, changedAt: number, keep: boolean) => {
    const { draft: old, work: oldWork, reading, balance, language } = getState();
    const { text, past, future } = history;
    const next: Draft = { ...old, text, past, future, changedAt };
    const newWork = readWorkFile(text, oldWork);
    setState({
      draft: next,
      work: newWork,
      reading: reading && { ...reading, current: false },
      balance: balance && { ...balance, current: false },
      language: newWork.languages.includes(language) ? language : (newWork.languages[0] ?? language),
    });
    if (keep) saver.save(next);
    checker.check(text);
  };
  const write = (text: string, subject = '') => {
    const at = now();
    const old = getState().draft;
    const history = edited(old, text, subject, at);
    if (history !== old) take(history, at, true);
  };
  const step = (turn: (history: TextHistory) => TextHistory) => {
    const old = getState().draft;
    const history = turn(old);
    if (history !== old) take(history, now(), true);
  };
  const stopListening = drafts.listen((id) => {
    if (id !== getState().draft.id || saver.isBusy()) return;
    void drafts.find(id).then((theirs) => {
      const { draft: mine } = getState();
      if (!theirs || theirs.id !== mine.id || theirs.revision <= mine.revision || saver.isBusy()) return;
      setState({ draft: { ...mine, revision: theirs.revision, fileName: theirs.fileName } });
      take(theirs, theirs.changedAt, false);
    });
  });
  checker.check(draft.text);
  if (draft.revision === 0) saver.save(draft);
  return {
    state: store,
    write,
    set: (path, value) => {
      const { draft: old, work: file } = getState();
      if (file.readable) write(setAt(old.text, path, value), path.join('/'));
    },
    undo: () => step(undone),
    redo: () => step(redone),
    select: (selection) => setState({ selection }),
    show: (shown) => setState({ view: shown }),
    goTo: (path, wanted, place) => {
      const { work: file, view: shown, reveal } = getState();
      const shows = wanted ?? shown;
      setState({
        selection: selectionAt(path, file),
        view: shows,
        reveal: { number: (reveal?.number ?? 0) + 1, path, view: shows, ...(place && { place }) },
      });
    },
    speak: (language) => setState({ language }),
    play: (trial, front = false) =>
      setState({ trial, trialWishes: getState().trialWishes + (front ? 1 : 0) }),
    renameFile: (fileName) => {
      const next = { ...getState().draft, fileName };
      setState({ draft: next });
      saver.save(next);
    },
    acknowledge: () => setState({ moved: false }),
    keep: () => saver.save(getState().draft),
    isKept: () => !saver.isBusy(),
    close: () => {
      stopListening();
      checker.close();
    },
  };
}
