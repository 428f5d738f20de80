import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  snippet,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import { placeAt } from '../../../format/index.ts';
import { completionsAt, type Help, type Suggestion } from '../help/completions.ts';
import { meaningAt } from '../help/meaning.ts';

const TYPES: Readonly<Record<Suggestion['kind'], string>> = {
  key: 'property',
  value: 'enum',
  link: 'variable',
  snippet: 'class',
};

/** Suggestions of ours as CodeMirror takes them. */
function suggested(context: CompletionContext, help: Help): CompletionResult | null {
  const text = context.state.doc.toString();
  if (!context.explicit && !placeAt(text, context.pos).token?.isString) return null;
  const found = completionsAt(text, context.pos, help);
  if (!found) return null;
  const { from, over, list } = found;
  const options = list.map(
    (one): Completion => ({
      label: one.label,
      type: TYPES[one.kind],
      ...(one.detail !== undefined && { detail: one.detail }),
      ...(one.about !== undefined && { info: one.about }),
      apply: (view, completion, start, end) => {
        // More may have been typed since; what is written over grows with it.
        const to = Math.min(view.state.doc.length, end + (over.to - context.pos));
        snippet(one.insert)(view, completion, start - (from - over.from), to);
      },
    }),
  );
  return { from, options, validFor: /^[\w$!-]*$/ };
}

/** Completion, and meanings under the pointer. */
export function assistance(help: Help): Extension {
  return [
    closeBrackets(),
    autocompletion({ override: [(context) => suggested(context, help)], icons: false }),
    hoverTooltip((view, pos) => {
      const meaning = meaningAt(view.state.doc.toString(), pos, help);
      if (!meaning) return null;
      return {
        pos: meaning.from,
        end: meaning.to,
        above: true,
        create: () => {
          const dom = document.createElement('div');
          dom.className = 'json-meaning';
          const title = document.createElement('b');
          title.textContent = meaning.title;
          dom.append(title, meaning.about);
          return { dom };
        },
      };
    }),
  ];
}

/** Ctrl or Cmd with a click, and F12, go where an id leads. */
export function following(onFollow: (offset: number) => boolean): Extension {
  return EditorView.domEventHandlers({
    mousedown: (event, view) => {
      if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
      const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (offset === null || !onFollow(offset)) return false;
      event.preventDefault();
      return true;
    },
  });
}
