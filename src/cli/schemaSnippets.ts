import { MOODS } from '../engine/index.ts';
import { EFFECT_PRESETS, type EffectPreset } from '../format/index.ts';
import type { Translate } from '../i18n/index.ts';

/** What an editor offers to write (`defaultSnippets` of VS Code): `$1` is the first place to fill in. */
interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** The places of a snippet to fill in, in the order in which the Tab key goes through them. */
function places(languages: readonly string[]) {
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  const place = (shown = '') => (shown === '' ? `$${next()}` : `\${${next()}:${shown}}`);
  return {
    place,
    oneOf: (values: readonly string[]) => `\${${next()}|${values.join(',')}|}`,
    text: () => Object.fromEntries(languages.map((tag) => [tag, place()])),
  };
}

type Places = ReturnType<typeof places>;

function choiceBody({ place, text }: Places, preset: EffectPreset) {
  return {
    id: place('id'),
    text: text(),
    ...EFFECT_PRESETS[preset],
    reaction: text(),
    why: text(),
    next: place(),
  };
}

/**
 * The snippets of each part of the schema: a text in the file's languages, the three kinds of nodes, an answer
 * with each preset of effects (model page, 1.8).
 * @param languages of the texts
 */
export function schemaSnippets(
  languages: readonly string[],
  say: Translate,
): Readonly<Record<string, readonly Snippet[]>> {
  const snippet = (name: string, bodyOf: (places: Places) => unknown): Snippet => ({
    label: say(`schema.snippet.${name}`),
    description: say(`schema.snippet.${name}`, { context: 'about' }),
    body: bodyOf(places(languages)),
  });
  const presets = Object.keys(EFFECT_PRESETS) as EffectPreset[];
  return {
    textByLanguage: [snippet('text', ({ text }) => text())],
    decision: [
      snippet('decision', (at) => ({
        speaker: at.place(),
        mood: at.oneOf(MOODS),
        text: at.text(),
        choices: [choiceBody(at, 'slowRight'), choiceBody(at, 'fastWrong')],
      })),
    ],
    line: [
      snippet('line', (at) => ({
        speaker: at.place(),
        mood: at.oneOf(MOODS),
        text: at.text(),
        next: at.place(),
      })),
    ],
    ending: [
      snippet('ending', (at) => ({
        ending: at.oneOf(['advance', 'stalled', 'purchasing', 'lost']),
        title: at.text(),
        text: at.text(),
      })),
      snippet('signed', (at) => ({
        ending: 'signed',
        title: at.text(),
        text: at.text(),
        notYet: at.text(),
      })),
    ],
    choice: presets.map((preset) => snippet(preset, (at) => choiceBody(at, preset))),
  };
}
