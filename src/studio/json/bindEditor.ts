import { type FilePath, looseValue, placeAt, rangeOf, valueAt } from '../../format/index.ts';
import { type Selection, selectionAt } from '../workbench/selection.ts';
import { takeReveal } from '../workbench/takeReveal.ts';
import { takesPlaying } from '../workbench/toldFindings.ts';
import type { Workbench, WorkbenchState } from '../workbench/workbench.ts';
import { docOf, textOf, wrappingOf } from './docText.ts';
import type { Editor } from './editor/openEditor.ts';
import { linkedPath } from './help/links.ts';

/** Milliseconds after which a cursor rests. */
const REST = 150;

/** What goes from the editor to the bench, and the way to let the bench tell the editor. */
interface Binding {
  readonly onWrite: (doc: string) => void;
  readonly onCursor: (offset: number) => void;
  readonly onFollow: (offset: number) => boolean;
  /** @returns the undo */
  readonly attach: (editor: Editor) => () => void;
}

function pathOf({ node, choice }: Selection, { work }: WorkbenchState): FilePath | undefined {
  if (node === undefined) return undefined;
  const found = work.nodes.get(node)?.choices.find(({ id }) => id === choice);
  return found ? ['nodes', node, 'choices', found.index] : ['nodes', node];
}

/** Keeps the text on the bench and the editor in step, both ways, and the selection with the cursor. */
export function bindEditor(bench: Workbench): Binding {
  const { state } = bench;
  let held = state.getState().draft.text;
  let editor: Editor | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let selected = state.getState().selection;

  const selectionOfCursor = (at: Editor): Selection =>
    selectionAt(placeAt(at.doc(), at.cursor()).path, state.getState().work);
  const showSelection = (at: Editor, now: WorkbenchState) => {
    selected = now.selection;
    const there = selectionOfCursor(at);
    const { node, choice } = now.selection;
    if (there.node === node && (choice === undefined || there.choice === choice)) return;
    const path = pathOf(now.selection, now);
    if (path) at.show(rangeOf(at.doc(), path, 'key').from, false);
  };
  const reveal = (at: Editor, now: WorkbenchState): boolean => {
    const wish = takeReveal(bench, 'json');
    if (!wish) return false;
    selected = now.selection;
    const { place, path } = wish;
    at.show(place ? at.offsetOf(place.line, place.column) : rangeOf(at.doc(), path, 'key').from, true);
    return true;
  };
  const mark = (at: Editor, { reading, balance }: WorkbenchState) => {
    if (balance?.current) at.mark(balance.findings, () => false);
    else if (reading?.current) at.mark(reading.findings, takesPlaying);
  };

  return {
    onWrite: (doc) => {
      held = textOf(doc, wrappingOf(held));
      bench.write(held, 'json');
    },
    onCursor: () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        if (!editor) return;
        const there = selectionOfCursor(editor);
        if (there.node === selected.node && there.choice === selected.choice) return;
        selected = there;
        bench.select(there);
      }, REST);
    },
    onFollow: (offset) => {
      const doc = editor?.doc() ?? '';
      const { path, isKey, token } = placeAt(doc, offset);
      if (isKey || !token?.isString) return false;
      // The string may not be closed yet.
      const target = linkedPath(path, valueAt(looseValue(doc), path));
      if (!target) return false;
      bench.goTo(target, 'json');
      return true;
    },
    attach: (opened) => {
      editor = opened;
      const first = state.getState();
      if (!reveal(opened, first)) showSelection(opened, first);
      mark(opened, first);
      const stop = state.subscribe((now, before) => {
        if (now.draft.text !== held) {
          held = now.draft.text;
          opened.take(docOf(held));
        }
        if (now.reveal !== before.reveal) reveal(opened, now);
        if (now.selection !== before.selection && now.selection !== selected) showSelection(opened, now);
        const isNew = now.balance !== before.balance || now.reading !== before.reading;
        if (isNew && (now.balance?.current || now.reading?.current)) mark(opened, now);
      });
      return () => {
        clearTimeout(resting);
        stop();
      };
    },
  };
}
