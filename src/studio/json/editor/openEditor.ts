import { closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  lintGutter,
  nextDiagnostic,
  previousDiagnostic,
} from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Finding } from '../../../format/index.ts';
import { changeBetween } from '../../../store/index.ts';
import type { Help } from '../help/completions.ts';
import { assistance, following } from './assistance.ts';
import { COLOURS } from './colours.ts';
import { LOOK } from './look.ts';
import { type MarkWords, marked } from './marks.ts';

interface EditorOptions {
  /** An element without children; the editor lives in a shadow root of it. */
  readonly host: HTMLElement;
  readonly doc: string;
  /** Its name for who cannot see it. */
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly words: MarkWords;
  readonly onWrite: (doc: string) => void;
  /** Told of where the cursor rests, after it was moved here. */
  readonly onCursor: (offset: number) => void;
  /** Goes where what stands at an offset leads; false when it leads nowhere. */
  readonly onFollow: (offset: number) => boolean;
}

/** The editor of the text, as the view around it knows it. */
export interface Editor {
  readonly doc: () => string;
  readonly cursor: () => number;
  /** Takes over a text from elsewhere as one small change; cursor and scroll stay where they are. */
  readonly take: (doc: string) => void;
  /**
   * Puts findings under their characters.
   * @param keeps whether a mark that is there stays too, moved along with its text, by the code of its finding
   */
  readonly mark: (findings: readonly Finding[], keeps: (code: string) => boolean) => void;
  readonly assist: (help: Help) => void;
  /** Brings a place into sight and puts the cursor there. */
  readonly show: (offset: number, focus: boolean) => void;
  /** Offset of a line and column, both 1-based. */
  readonly offsetOf: (line: number, column: number) => number;
  readonly search: () => void;
  readonly close: () => void;
}

/** Marks a change that came from elsewhere. */
const FROM_ELSEWHERE = Annotation.define<true>();

/**
 * The styles of CodeMirror are adopted sheets within a shadow root, which the page's policy allows; in the
 * page itself they would be a style element, which it forbids. No history: undoing is the draft's own.
 */
export function openEditor(options: EditorOptions): Editor {
  const { host, label, phrases, words } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const help = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.doc,
      extensions: [
        EditorState.phrases.of(phrases),
        EditorState.tabSize.of(2),
        indentUnit.of('  '),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        lintGutter(),
        // What is being read of a finding stays while more becomes known of the same text.
        linter(null, { hideOn: ({ docChanged }) => (docChanged ? null : false) }),
        lineNumbers(),
        foldGutter(),
        codeFolding(),
        json(),
        drawSelection(),
        EditorView.lineWrapping,
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        highlightSelectionMatches(),
        indentOnInput(),
        bracketMatching(),
        search({ top: true }),
        help.of([]),
        following(options.onFollow),
        keymap.of([
          { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic, preventDefault: true },
          {
            key: 'F12',
            run: ({ state }) => options.onFollow(state.selection.main.head),
            preventDefault: true,
          },
          ...completionKeymap,
          ...closeBracketsKeymap,
          ...searchKeymap,
          ...foldKeymap,
          indentWithTab,
          ...defaultKeymap,
        ]),
        ...COLOURS,
        LOOK,
        EditorView.updateListener.of(({ transactions, docChanged, selectionSet, state }) => {
          if (transactions.some((transaction) => transaction.annotation(FROM_ELSEWHERE))) return;
          if (docChanged) options.onWrite(state.doc.toString());
          if (docChanged || selectionSet) options.onCursor(state.selection.main.head);
        }),
      ],
    }),
  });
  return {
    doc: () => view.state.doc.toString(),
    cursor: () => view.state.selection.main.head,
    take: (doc) => {
      const change = changeBetween(view.state.doc.toString(), doc);
      if (!change) return;
      const { at, removed, inserted } = change;
      view.dispatch({
        changes: { from: at, to: at + removed.length, insert: inserted },
        annotations: FROM_ELSEWHERE.of(true),
      });
    },
    mark: (findings, keeps) => {
      const kept: Diagnostic[] = [];
      forEachDiagnostic(view.state, (mark, from, to) => {
        if (keeps(mark.source ?? '')) kept.push({ ...mark, from, to });
      });
      view.dispatch(marked(view.state, findings, kept, words));
    },
    assist: (given) => view.dispatch({ effects: help.reconfigure(assistance(given)) }),
    show: (offset, focus) => {
      const at = Math.min(offset, view.state.doc.length);
      view.dispatch({
        selection: { anchor: at },
        effects: EditorView.scrollIntoView(at, { y: 'center' }),
        annotations: FROM_ELSEWHERE.of(true),
      });
      if (focus) view.focus();
    },
    offsetOf: (line, column) => {
      const at = view.state.doc.line(Math.min(line, view.state.doc.lines));
      return Math.min(at.from + column - 1, at.to);
    },
    search: () => {
      openSearchPanel(view);
    },
    close: () => view.destroy(),
  };
}
