import { createStore } from 'zustand/vanilla';
import { type FilePath, setAt } from '../../format/index.ts';
import {
  type Draft,
  type DraftFile,
  type Drafts,
  edited,
  type ReadonlyStore,
  redone,
  type TextHistory,
  undone,
} from '../../store/index.ts';
import { openChecker } from '../checker/openChecker.ts';
import type { Balance, Measured, Reading } from '../checker/protocol.ts';
import { openReadings } from '../checker/readingOf.ts';
import { renamedEntries } from './renamedEntries.ts';
import { createSaver, type Saving } from './saver.ts';
import { type Reveal, type Selection, selectionAt, type TextSpot, type View } from './selection.ts';
import { type Ended, NOTHING_TOLD, type ToldFindings, toldFindings } from './toldFindings.ts';
import type { TrialEntry } from './trialEntry.ts';
import { readWorkFile, type WorkFile } from './workFile.ts';

/**
 * What another tab did to the draft: it kept a text of its own, ours being now a draft apart; it removed the draft,
 * whose text stands on the bench only; it had removed the draft, and our text was kept as another.
 */
export type Upset = 'moved' | 'removed' | 'rescued';

/** Everything that is known of the draft on the bench. */
export interface WorkbenchState {
  readonly draft: Draft;
  readonly saving: Saving;
  /** What another tab did to it, until it is acknowledged. */
  readonly upset: Upset | undefined;
  /** The text as data, as far as it can be read; form, graph and outline show it. */
  readonly work: WorkFile;
  /** What the checker last said of the text; `current` tells whether it was of this very text. */
  readonly reading: (Reading & { readonly current: boolean }) | undefined;
  readonly balance: (Balance & { readonly current: boolean }) | undefined;
  /** The figures last found, while a newer text is being checked or cannot be played those of a text before. */
  readonly measured: Measured | undefined;
  /** What of both is to be shown. */
  readonly told: ToldFindings;
  /** States visited so far by the analysis that is running. */
  readonly states: number | undefined;
  /** Why the check of this very text ended before it could say everything: on a wish, or on an error of ours. */
  readonly ended: Ended;
  readonly selection: Selection;
  readonly view: View;
  readonly reveal: Reveal | undefined;
  /** The language of the scenario that is being written and played, one of the file's. */
  readonly language: string;
  /** The choices of the playing pane, from the start; they are played again after each edit. */
  readonly trial: readonly TrialEntry[];
  /** One line on what they show, where somebody else than the player put them there. */
  readonly trialNote: string | undefined;
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
   * @param note one line on what they show
   */
  readonly play: (trial: readonly TrialEntry[], front?: boolean, note?: string) => void;
  /** Plays every game of this text again with a larger budget of states. */
  readonly balance: (budget: number) => void;
  /** Ends the analysis that is running; what was found of a former text stays. */
  readonly stopBalance: () => void;
  /** Checks the text once more, when the check ended before it could say everything. */
  readonly recheck: () => void;
  readonly renameFile: (fileName: string) => void;
  /** Takes note that the text, as it stood in `changedAt`, was written to a file, whose name it then has. */
  readonly noteFile: (file: DraftFile) => void;
  /** Looks whether another tab has kept or removed the draft; a tab that slept heard nothing of it. */
  readonly refresh: () => void;
  /** Takes note of what another tab did. */
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
    upset: undefined,
    work,
    reading: undefined,
    balance: undefined,
    measured: undefined,
    told: NOTHING_TOLD,
    states: undefined,
    ended: undefined,
    selection: work.startNode === undefined ? {} : { node: work.startNode },
    view,
    reveal: undefined,
    language: work.languages[0] ?? 'fr',
    trial: [],
    trialNote: undefined,
    trialWishes: 0,
  }));
  const { getState, setState } = store;
  const readingOf = openReadings();
  /** Sets what is known of the text. */
  const know = (known: Partial<WorkbenchState>) => {
    const state = getState();
    setState({ ...known, told: toldFindings({ ...state, ...known }, state.told) });
  };
  const saver = createSaver(drafts, {
    newId,
    onSaving: (saving) => setState({ saving }),
    onKept: ({ revision }) => setState({ draft: { ...getState().draft, revision } }),
    onMoved: (moved, theirs) => setState({ draft: moved, upset: theirs ? 'moved' : 'rescued' }),
  });
  const checker = openChecker((tell) => {
    switch (tell.type) {
      case 'read':
        return know({ reading: { ...readingOf(tell, getState().work), current: true } });
      case 'progress':
        return setState({ states: tell.states });
      case 'balanced': {
        const { figures } = tell;
        const scenario = getState().reading?.playable;
        return know({
          balance: { ...tell, current: true },
          ...(figures && scenario && { measured: { figures, scenario } }),
          states: undefined,
          ended: undefined,
        });
      }
      case 'failed':
        return know({ states: undefined, ended: 'failed' });
    }
  });
  const take = (history: TextHistory, changedAt: number, keep: boolean) => {
    const { draft: old, work: oldWork, reading, balance, language, trial } = getState();
    const { text, past, future } = history;
    const next: Draft = { ...old, text, past, future, changedAt };
    const newWork = readWorkFile(text, oldWork);
    know({
      draft: next,
      work: newWork,
      reading: reading && { ...reading, current: false },
      balance: balance && { ...balance, current: false },
      ended: undefined,
      language: newWork.languages.includes(language) ? language : (newWork.languages[0] ?? language),
      trial: renamedEntries(trial, oldWork, newWork),
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
  const change = (what: Partial<Draft>) => {
    const next = { ...getState().draft, ...what };
    setState({ draft: next });
    saver.save(next);
  };
  const refresh = async () => {
    if (saver.isBusy()) return;
    const { id } = getState().draft;
    const theirs = await drafts.find(id).catch(() => 'unreadable' as const);
    const { draft: mine, upset } = getState();
    // What was typed in the meantime is being kept, and finds out by itself.
    if (theirs === 'unreadable' || mine.id !== id || saver.isBusy()) return;
    if (!theirs) return setState({ upset: 'removed' });
    if (upset === 'removed') setState({ upset: undefined });
    if (theirs.revision <= mine.revision) return;
    setState({ draft: theirs });
    take(theirs, theirs.changedAt, false);
  };
  const stopListening = drafts.listen((id) => {
    if (id === getState().draft.id) void refresh();
  });
  checker.check(draft.text);
  if (draft.revision === 0 || drafts.unkept().includes(draft.id)) saver.save(draft);
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
    play: (trial, front = false, note) =>
      setState({ trial, trialNote: note, trialWishes: getState().trialWishes + (front ? 1 : 0) }),
    balance: (budget) => {
      know({ states: 0, ended: undefined });
      checker.balance(budget);
    },
    stopBalance: () => {
      checker.cancel();
      know({ states: undefined, ended: 'stopped' });
    },
    recheck: () => {
      know({ ended: undefined });
      checker.check(getState().draft.text);
    },
    renameFile: (fileName) => change({ fileName }),
    noteFile: (file) => change({ file, fileName: file.name }),
    refresh: () => void refresh(),
    acknowledge: () => setState({ upset: undefined }),
    keep: () => saver.save(getState().draft),
    isKept: () => !saver.isBusy() && getState().upset !== 'removed',
    close: () => {
      stopListening();
      checker.close();
    },
  };
}
