import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
} from '@codemirror/view';

const KEY = Decoration.mark({ class: 'json-key' });
const NUMBER = Decoration.mark({ class: 'json-number' });
const WORD = Decoration.mark({ class: 'json-word' });
const UNBROKEN = Decoration.mark({ class: 'json-unbroken' });

/** A string (a key when a colon follows), a number, one of the three words. */
const TOKENS = /"(?:[^"\\]|\\.)*"?(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g;

function colourers(): readonly MatchDecorator[] {
  return [
    new MatchDecorator({
      regexp: TOKENS,
      decorate: (add, from, to, [token, colon]) => {
        if (token.startsWith('"')) {
          if (colon !== undefined) add(from, to - colon.length, KEY);
        } else add(from, to, /\d/.test(token) ? NUMBER : WORD);
      },
    }),
    // Spaces that do not break look like others, and French typography turns on them.
    new MatchDecorator({ regexp: /[\u00A0\u202F]/g, decoration: UNBROKEN }),
  ];
}

/** Colours what is in sight, a line at a time: strings of JSON never go over one. */
export const COLOURS = colourers().map((colourer) =>
  ViewPlugin.define(
    (view: EditorView) => {
      const plugin = {
        decorations: colourer.createDeco(view) as DecorationSet,
        update: (update: Parameters<MatchDecorator['updateDeco']>[0]) => {
          plugin.decorations = colourer.updateDeco(update, plugin.decorations);
        },
      };
      return plugin;
    },
    { decorations: ({ decorations }) => decorations },
  ),
);
